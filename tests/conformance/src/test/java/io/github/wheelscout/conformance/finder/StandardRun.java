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

  private static final String NONE = "";
  private static final String UNEXPLAINED = "?";

  private StandardRun() {}

  static CaseRun over(Corpus corpus, List<FinderCase> cases) {
    List<String> causes =
        cases.parallelStream().map(question -> causes(question, corpus.index())).toList();
    Map<String, Integer> expected = new TreeMap<>();
    List<String> failures = new ArrayList<>();
    int passed = 0;
    for (int i = 0; i < cases.size(); i++) {
      switch (causes.get(i)) {
        case NONE -> passed++;
        case UNEXPLAINED ->
            failures.add(cases.get(i).row().values() + "\n    no policy explains the difference");
        default -> expected.merge(causes.get(i), 1, Integer::sum);
      }
    }
    String summary =
        "%s %s passed %d of %d, %s"
            .formatted(
                corpus.name(),
                Mode.STANDARD,
                passed,
                cases.size(),
                ExpectedDifferences.of(expected));
    return new CaseRun(summary, cases.size(), failures);
  }

  /** The policies that make a case come out differently, joined by plus signs. */
  private static String causes(FinderCase question, String index) {
    if (isAsPip(question, index, Set.of())) {
      return NONE;
    }
    SortedSet<String> causes = Culprits.find(POLICIES, some -> isAsPip(question, index, some));
    return causes == null ? UNEXPLAINED : String.join("+", causes);
  }

  /** Whether the standard answer with these policies as pip has them is pip's. */
  private static boolean isAsPip(FinderCase question, String index, Set<String> asPip) {
    Policies policies = Policies.STANDARD;
    for (Policy policy : Policy.values()) {
      if (asPip.contains(policy.label())) {
        policies = policies.with(policy, policy.pip());
      }
    }
    return question.differences(FinderAnswer.to(question, index, policies)).isEmpty();
  }
}
