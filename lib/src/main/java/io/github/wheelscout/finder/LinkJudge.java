package io.github.wheelscout.finder;

import io.github.wheelscout.spi.EvaluationContext;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.Verdict;
import java.util.List;

/** An evaluator beyond the built-in rules, asked about many links at once. */
public interface LinkJudge {

  /** A verdict for each link, in order. An exception ends the search. */
  List<Verdict> evaluate(List<Link> links, EvaluationContext context);
}
