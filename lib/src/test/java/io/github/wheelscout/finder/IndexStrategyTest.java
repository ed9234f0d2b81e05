package io.github.wheelscout.finder;

import static io.github.wheelscout.finder.Finders.FOO;
import static io.github.wheelscout.finder.Finders.file;
import static io.github.wheelscout.finder.Finders.find;
import static io.github.wheelscout.finder.Finders.finder;
import static io.github.wheelscout.finder.Finders.where;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wheelscout.index.SourceOutcome;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Several indexes: which of them may answer, and what happens when one fails (PEP 766). */
class IndexStrategyTest {

  private static final String OLD = "foo-1.0-py3-none-any.whl";
  private static final String NEW = "foo-2.0-py3-none-any.whl";

  private final FakeSource shielding = FakeSource.of("private", file("a", OLD));
  private final FakeSource open = FakeSource.of("public", file("b", NEW));

  @Test
  @Bullet("MULTI-01")
  void bothPrioritiesHaveNames() {
    Map<String, String> chosen = new TreeMap<>();
    for (String strategy : Policy.INDEX_STRATEGY.allowedValues()) {
      Policies policies = Policies.STANDARD.with(Policy.INDEX_STRATEGY, strategy);
      chosen.put(strategy, where(find(finder(policies, shielding, open), "").best()));
    }
    assertEquals(
        Map.of(
            "best-match", "public " + NEW,
            "first-index", "private " + OLD,
            "first-match", "private " + OLD),
        chosen);
    assertEquals("best-match", Policies.PIP.value(Policy.INDEX_STRATEGY));
    assertEquals("first-index", Policies.STANDARD.value(Policy.INDEX_STRATEGY));
  }

  @Test
  @Bullet("MULTI-02")
  void firstIndexStopsAtTheFirstThatHasTheProjectWhateverItsFiles() {
    PackageFinder finder = finder(Policies.STANDARD, shielding, open);
    assertEquals("none", where(find(finder, ">=2").best()));
    assertEquals("private " + OLD, where(find(finder, "").best()));
    assertEquals(List.of(), open.asked);
  }

  @Test
  void firstIndexPassesOverAnIndexWithoutTheProject() {
    PackageFinder finder = finder(Policies.STANDARD, FakeSource.empty("private"), open);
    assertEquals("public " + NEW, where(find(finder, "").best()));
  }

  @Test
  void firstMatchStopsAtTheFirstThatHasAnApplicableFile() {
    Policies policies = Policies.STANDARD.with(Policy.INDEX_STRATEGY, "first-match");
    PackageFinder finder = finder(policies, shielding, open);
    assertEquals("private " + OLD, where(find(finder, "").best()));
    assertEquals("public " + NEW, where(find(finder, ">=2").best()));
    assertEquals("private " + OLD, where(find(finder, "<3").best()));
  }

  @Test
  void bestMatchMergesAllIndexes() {
    BestCandidateResult result = find(finder(Policies.PIP, shielding, open), "");
    assertEquals("public " + NEW, where(result.best()));
    assertEquals(2, result.outcomes().size());
  }

  @Test
  void eachSourceIsAskedOnceForAProjectHoweverManyQuestions() {
    FakeSource local = FakeSource.of("local", file("c", OLD));
    PackageFinder finder = finder(Policies.PIP, List.of(local), List.of(shielding, open));
    for (String specifier : List.of("", ">=1", "==2.0", "<2", "")) {
      find(finder, specifier);
    }
    assertEquals(List.of("foo"), local.asked);
    assertEquals(List.of("foo"), shielding.asked);
    assertEquals(List.of("foo"), open.asked);
  }

  @Test
  @Bullet("MULTI-03")
  void aFailingIndexEndsTheSearchInStandardAndIsNamed() {
    FakeSource failing = FakeSource.failing("private", "it is down");
    PackageFinder finder = finder(Policies.STANDARD, failing, open);
    FailedSourceException failure =
        assertThrows(
            FailedSourceException.class,
            () -> finder.findBestCandidate(FOO, SpecifierSet.parse(""), AllowedHashes.ANY));
    assertEquals("private: it is down", failure.getMessage());
    assertEquals(SourceOutcome.Kind.FAILED, failure.outcomes().getLast().kind());
    assertEquals(List.of(), open.asked);
  }

  @Test
  @Bullet("MULTI-03")
  void pipGoesOnWithoutAFailingIndexAndReportsIt() {
    FakeSource failing = FakeSource.failing("private", "it is down");
    BestCandidateResult result = find(finder(Policies.PIP, failing, open), "");
    assertEquals("public " + NEW, where(result.best()));
    assertEquals(
        List.of("private failed", "public ok"),
        result.outcomes().stream().map(o -> o.location() + " " + o.kind().label()).toList());
  }
}
