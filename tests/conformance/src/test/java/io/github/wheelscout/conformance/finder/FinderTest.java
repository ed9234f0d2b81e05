package io.github.wheelscout.conformance.finder;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.conformance.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Every case of every corpus, in both modes, over the pages as files and through http in both
 * forms; prints one line for each.
 */
@TestInstance(Lifecycle.PER_CLASS)
class FinderTest {
  private static final int SHOWN = 5;

  private final List<CorpusServer> servers = new ArrayList<>();

  @TestFactory
  Stream<DynamicTest> everyCaseIsDecidedAsPipDoesOrPoliciesExplain() throws IOException {
    Stream.Builder<DynamicTest> tests = Stream.builder();
    for (Path folder : Folders.corpora()) {
      for (Corpus corpus : Corpus.in(folder)) {
        List<FinderCase> cases = corpus.read();
        assertTrue(!cases.isEmpty(), () -> "no case in " + corpus.cases());
        CorpusServer server = CorpusServer.over(corpus, cases);
        servers.add(server);
        Route sample = corpus.throughSample(cases);
        tests.add(test(sample.name(), () -> PipRun.on(sample)));
        StandardRun standard = new StandardRun();
        for (Route route : List.of(corpus.direct(cases), server.json(), server.html())) {
          tests.add(test(route.name() + " [pip]", () -> PipRun.on(route)));
          tests.add(test(route.name() + " [standard]", () -> standard.on(route)));
        }
      }
    }
    return tests.build();
  }

  @AfterAll
  void stopServers() {
    servers.forEach(CorpusServer::close);
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
