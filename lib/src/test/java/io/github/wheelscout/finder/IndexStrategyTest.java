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
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several indexes: which of them may answer, and what happens when one fails (PEP 766). */
class IndexStrategyTest {

  private static final String OLD = "foo-1.0-py3-none-any.whl";
  private static final String NEW = "foo-2.0-py3-none-any.whl";

  private final FakeSource shielding = FakeSource.of("private", file("a", OLD));
  private final FakeSource open = FakeSource.of("public", file("b", NEW));

  @Test
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
  void pipGoesOnWithoutAFailingIndexAndReportsIt() {
    FakeSource failing = FakeSource.failing("private", "it is down");
    BestCandidateResult result = find(finder(Policies.PIP, failing, open), "");
    assertEquals("public " + NEW, where(result.best()));
    assertEquals(
        List.of("private failed", "public ok"),
        result.outcomes().stream().map(o -> o.location() + " " + o.kind().label()).toList());
  }
}
