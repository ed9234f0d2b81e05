package io.github.wheelscout.conformance.finder;

import io.github.wheelscout.conformance.Mode;
import io.github.wheelscout.policy.Policies;
import java.util.List;

/** Every case in {@code pip} mode: pip's own answer, without exception. */
final class PipRun {
  private PipRun() {}

  static CaseRun on(Route route) {
    List<FinderCase> cases = route.cases();
    List<String> failures =
        cases.parallelStream()
            .map(question -> failure(question, route))
            .filter(failure -> !failure.isEmpty())
            .toList();
    int passed = cases.size() - failures.size();
    String summary =
        route.line(Mode.PIP) + " passed " + passed + " of " + cases.size() + route.leftOut();
    return new CaseRun(summary, cases.size(), failures);
  }

  /** What is wrong in a case, empty if nothing is. */
  private static String failure(FinderCase question, Route route) {
    List<String> differences = differences(question, route);
    return differences.isEmpty()
        ? ""
        : question.row().values() + "\n    " + String.join("\n    ", differences);
  }

  private static List<String> differences(FinderCase question, Route route) {
    try {
      return question.differences(FinderAnswer.to(question, route, Policies.PIP));
    } catch (RuntimeException failure) {
      return List.of(failure.toString());
    }
  }
}
