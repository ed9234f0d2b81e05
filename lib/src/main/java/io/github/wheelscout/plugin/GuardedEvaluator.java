package io.github.wheelscout.plugin;

import io.github.wheelscout.finder.LinkJudge;
import io.github.wheelscout.spi.EvaluationContext;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkEvaluator;
import io.github.wheelscout.spi.Verdict;
import java.util.List;

/** A plugin's evaluator, whose failure ends the run. */
record GuardedEvaluator(Guard<LinkEvaluator> guard) implements LinkJudge {

  @Override
  public List<Verdict> evaluate(List<Link> links, EvaluationContext context) {
    if (links.isEmpty()) {
      return List.of();
    }
    EvaluationContext its = context.toBuilder().options(guard.loaded().options()).build();
    return guard.askEach(
        "about files of " + context.project(),
        links,
        (evaluator, link) -> evaluator.evaluate(link, its));
  }
}
