package io.github.wheelscout.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An index fails that comes before one that has the project. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailingIndexTest {

  private final Site site = new Site();
  private final String good = site.index("good", "foo-1.0-py3-none-any.whl");
  private final Map<Fault, String> failing = new EnumMap<>(Fault.class);
  private final Map<Fault, List<FutureTask<CommandLine>>> runs = new EnumMap<>(Fault.class);

  /** All are asked at once, since those that never answer take their time. */
  FailingIndexTest() {
    for (Fault fault : Fault.values()) {
      String bad = site.failing(fault);
      failing.put(fault, bad);
      List<String> badFirst = List.of("--extra-index-url", bad, "-i", good);
      runs.put(
          fault,
          List.of(
              begin(badFirst),
              begin(with(badFirst, "--compat", "pip")),
              begin(with(badFirst, "--index-strategy", "best-match")),
              begin(List.of("--extra-index-url", good, "-i", bad)),
              begin(List.of("-f", good + "/foo/", "-i", bad)),
              begin(with(badFirst, "--policy", "failed-source=go-on"))));
    }
  }

  private static List<String> with(List<String> options, String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return all;
  }

  private static FutureTask<CommandLine> begin(List<String> options) {
    FutureTask<CommandLine> run =
        new FutureTask<>(() -> CommandLine.find(with(options, "--timeout", "5"), "foo"));
    Thread.startVirtualThread(run);
    return run;
  }

  @AfterAll
  void close() {
    site.close();
  }

  private String location(Fault fault) {
    return Objects.requireNonNull(failing.get(fault));
  }

  private CommandLine run(Fault fault, int number) throws Exception {
    return Objects.requireNonNull(runs.get(fault)).get(number).get();
  }

  private void isChosen(CommandLine run, Fault fault) {
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.chosen().endsWith("/good/foo-1.0-py3-none-any.whl"), run.out());
    String outcome =
        "{\"location\":\"%s\",\"outcome\":\"%s\",\"links\":0,\"cached\":null"
            .formatted(location(fault), fault.outcome);
    assertTrue(run.out().contains(outcome), run.out());
  }

  private void endsTheSearch(CommandLine run, Fault fault) {
    assertEquals(3, run.exit(), run.err());
    assertEquals("-", run.chosen());
    assertTrue(run.err().contains(location(fault)), run.err());
    assertTrue(run.out().contains("\"code\":\"source-failed\""), run.out());
    assertTrue(run.out().contains("\"outcome\":\"" + fault.outcome + "\""), run.out());
  }

  @ParameterizedTest
  @EnumSource
  void standardEndsWithStatusThreeAndNamesIt(Fault fault) throws Exception {
    for (int number : List.of(0, 2, 4)) {
      if (fault.isMiss()) {
        isChosen(run(fault, number), fault);
      } else {
        endsTheSearch(run(fault, number), fault);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anIndexThatIsNotAskedCannotFail(Fault fault) throws Exception {
    CommandLine run = run(fault, 3);
    assertEquals(0, run.exit(), run.err());
    assertTrue(!run.out().contains(location(fault)), run.out());
  }

  @ParameterizedTest
  @EnumSource
  void pipGoesOnAndTellsTheOutcome(Fault fault) throws Exception {
    isChosen(run(fault, 1), fault);
    isChosen(run(fault, 5), fault);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = ".*")
  void aStatusCanBeIgnored(Fault fault) {
    if (fault.status != 0) {
      String index = "bad=" + location(fault) + ";ignore-status=" + fault.status;
      for (String compat : List.of("standard", "pip")) {
        CommandLine run =
            CommandLine.find(List.of("-i", good, "--index", index, "--compat", compat), "foo");
        isChosen(run, Fault.NOT_FOUND, location(fault));
      }
    }
  }

  private static void isChosen(CommandLine run, Fault as, String location) {
    assertEquals(0, run.exit(), run.err());
    String outcome = "{\"location\":\"%s\",\"outcome\":\"%s\"".formatted(location, as.outcome);
    assertTrue(run.out().contains(outcome), run.out());
  }
}
