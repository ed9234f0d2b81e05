package io.github.wheelscout.conformance.finder;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.conformance.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of every corpus, in both modes; prints one line a corpus and mode. */
class FinderTest {
  private static final int SHOWN = 5;

  @TestFactory
  Stream<DynamicTest> everyCaseIsDecidedAsPipDoesOrPoliciesExplain() throws IOException {
    Stream.Builder<DynamicTest> tests = Stream.builder();
    for (Path folder : Folders.corpora()) {
      for (Corpus corpus : Corpus.in(folder)) {
        List<FinderCase> cases = corpus.read();
        assertTrue(!cases.isEmpty(), () -> "no case in " + corpus.cases());
        tests.add(test(corpus.name() + " [pip]", () -> PipRun.over(corpus, cases)));
        tests.add(test(corpus.name() + " sample:", () -> PipRun.throughSample(corpus, cases)));
        tests.add(test(corpus.name() + " [standard]", () -> StandardRun.over(corpus, cases)));
      }
    }
    return tests.build();
  }

  private static DynamicTest test(String name, Supplier<CaseRun> cases) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          CaseRun run = cases.get();
          if (run.cases() > 0) {
            System.out.println(run.summary());
          }
          List<String> failures = run.failures();
          assertTrue(
              failures.isEmpty(),
              () -> String.join("\n", failures.subList(0, Math.min(SHOWN, failures.size()))));
        });
  }
}
