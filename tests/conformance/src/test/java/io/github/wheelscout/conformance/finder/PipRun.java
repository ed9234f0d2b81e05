package io.github.wheelscout.conformance.finder;

import io.github.wheelscout.conformance.Mode;
import io.github.wheelscout.policy.Policies;
import java.util.List;

/** Every case in {@code pip} mode: pip's own answer, without exception. */
final class PipRun {
  private PipRun() {}

  /** The cases of a corpus, asked over its own pages. */
  static CaseRun over(Corpus corpus, List<FinderCase> cases) {
    return run(corpus.name() + " " + Mode.PIP, cases, corpus.index());
  }

  /** The cases about those pages that the embedded sample index has too, asked through it. */
  static CaseRun throughSample(Corpus corpus, List<FinderCase> cases) {
    List<FinderCase> sampled =
        cases.stream().filter(question -> corpus.isInSample(question.project())).toList();
    return run(corpus.name() + " through sample: " + Mode.PIP, sampled, "sample:");
  }

  private static CaseRun run(String name, List<FinderCase> cases, String index) {
    List<String> failures =
        cases.parallelStream()
            .map(question -> failure(question, index))
            .filter(failure -> !failure.isEmpty())
            .toList();
    int passed = cases.size() - failures.size();
    return new CaseRun(name + " passed " + passed + " of " + cases.size(), cases.size(), failures);
  }

  /** What is wrong in a case, empty if nothing is. */
  private static String failure(FinderCase question, String index) {
    List<String> differences = differences(question, index);
    return differences.isEmpty()
        ? ""
        : question.row().values() + "\n    " + String.join("\n    ", differences);
  }

  private static List<String> differences(FinderCase question, String index) {
    try {
      return question.differences(FinderAnswer.to(question, index, Policies.PIP));
    } catch (RuntimeException failure) {
      return List.of(failure.toString());
    }
  }
}
