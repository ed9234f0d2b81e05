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
import java.util.concurrent.ConcurrentHashMap;
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

  private final Map<String, String> causesByCase = new ConcurrentHashMap<>();

  /** A run over one corpus after another route to it tries first what explained a case there. */
  CaseRun on(Route route) {
    try (PageMemory memory = new PageMemory(route.index())) {
      return run(route.remembering(memory));
    }
  }

  private CaseRun run(Route route) {
    List<FinderCase> cases = route.cases();
    List<String> causes = cases.parallelStream().map(question -> causes(question, route)).toList();
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
        "%s passed %d of %d, %s%s"
            .formatted(
                route.line(Mode.STANDARD),
                passed,
                cases.size(),
                ExpectedDifferences.of(expected),
                route.leftOut());
    return new CaseRun(summary, cases.size(), failures);
  }

  /** The policies that make a case come out differently, joined by plus signs. */
  private String causes(FinderCase question, Route route) {
    if (isAsPip(question, route, Set.of())) {
      return NONE;
    }
    String before = causesByCase.get(question.id());
    if (before != null && isAsPip(question, route, Set.of(before.split("[+]", -1)))) {
      return before;
    }
    SortedSet<String> causes = Culprits.find(POLICIES, some -> isAsPip(question, route, some));
    if (causes == null) {
      return UNEXPLAINED;
    }
    causesByCase.putIfAbsent(question.id(), String.join("+", causes));
    return String.join("+", causes);
  }

  /** Whether the standard answer with these policies as pip has them is pip's. */
  private static boolean isAsPip(FinderCase question, Route route, Set<String> asPip) {
    Policies policies = Policies.STANDARD;
    for (Policy policy : Policy.values()) {
      if (asPip.contains(policy.label())) {
        policies = policies.with(policy, policy.pip());
      }
    }
    return question.differences(FinderAnswer.to(question, route, policies)).isEmpty();
  }
}
