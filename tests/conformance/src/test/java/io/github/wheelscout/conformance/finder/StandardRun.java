package io.github.wheelscout.conformance.finder;

import io.github.wheelscout.conformance.Culprits;
import io.github.wheelscout.conformance.ExpectedDifferences;
import io.github.wheelscout.conformance.Mode;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every case in {@code standard} mode: pip's answer, or another one that a few policies explain,
 * and setting these alone to pip's values restores pip's answer.
 */
final class StandardRun {
  private static final Set<String> POLICIES =
      Stream.of(Policy.values())
          .filter(policy -> !policy.standard().equals(policy.pip()))
          .map(Policy::label)
          .collect(Collectors.toCollection(LinkedHashSet::new));

  private final Corpus corpus;
  private final Map<String, Integer> expected = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();
  private int passed;

  private StandardRun(Corpus corpus) {
    this.corpus = corpus;
  }

  static CaseRun over(Corpus corpus, List<FinderCase> cases) {
    StandardRun run = new StandardRun(corpus);
    cases.forEach(run::decide);
    return run.result(cases.size());
  }

  private void decide(FinderCase question) {
    if (isAsPip(question, Set.of())) {
      passed++;
      return;
    }
    SortedSet<String> causes = Culprits.find(POLICIES, some -> isAsPip(question, some));
    if (causes == null) {
      failures.add(question.row().values() + "\n    no policy explains the difference");
    } else {
      expected.merge(String.join("+", causes), 1, Integer::sum);
    }
  }

  /** Whether the standard answer with these policies as pip has them is pip's. */
  private boolean isAsPip(FinderCase question, Set<String> asPip) {
    Policies policies = Policies.STANDARD;
    for (Policy policy : Policy.values()) {
      if (asPip.contains(policy.label())) {
        policies = policies.with(policy, policy.pip());
      }
    }
    return question.differences(FinderAnswer.to(question, corpus.index(), policies)).isEmpty();
  }

  private CaseRun result(int cases) {
    String summary =
        "%s %s passed %d of %d, %s"
            .formatted(
                corpus.name(), Mode.STANDARD, passed, cases, ExpectedDifferences.of(expected));
    return new CaseRun(summary, cases, failures);
  }
}
