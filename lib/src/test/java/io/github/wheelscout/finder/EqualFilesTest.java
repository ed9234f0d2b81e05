package io.github.wheelscout.finder;

import static io.github.wheelscout.finder.Finders.file;
import static io.github.wheelscout.finder.Finders.find;
import static io.github.wheelscout.finder.Finders.finder;
import static io.github.wheelscout.finder.Finders.hashed;
import static io.github.wheelscout.finder.Finders.where;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same file in several sources: which one counts, for the finder and for an installer. */
class EqualFilesTest {

  private static final String WHEEL = "foo-1.0-py3-none-any.whl";

  private final FakeSource first = FakeSource.of("first", file("a", WHEEL));
  private final FakeSource second = FakeSource.of("second", file("b", WHEEL));
  private final FakeSource local = FakeSource.of("local", file("c", WHEEL));

  @Test
  @Bullet("IDX-26")
  void pipTakesTheFirstAsBestAndInstallsTheLast() {
    BestCandidateResult result = find(finder(Policies.PIP, first, second), "");
    assertEquals("first " + WHEEL, where(result.best()));
    assertEquals("second " + WHEEL, where(result.install()));
  }

  @Test
  void pipListsFindLinksFirstSoThatAnInstallerTakesTheIndex() {
    BestCandidateResult result =
        find(finder(Policies.PIP, List.of(local), List.of(first, second)), "");
    assertEquals("local " + WHEEL, where(result.best()));
    assertEquals("second " + WHEEL, where(result.install()));
  }

  @Test
  @Bullet("IDX-26")
  void standardTakesTheEarlierSourceForBoth() {
    Policies merged = Policies.STANDARD.with(Policy.INDEX_STRATEGY, "best-match");
    BestCandidateResult result = find(finder(merged, first, second), "");
    assertEquals("first " + WHEEL, where(result.best()));
    assertEquals("first " + WHEEL, where(result.install()));
  }

  @Test
  void standardPrefersFindLinksToAnyIndex() {
    BestCandidateResult result =
        find(finder(Policies.STANDARD, List.of(local), List.of(first)), "");
    assertEquals("local " + WHEEL, where(result.best()));
    assertEquals("local " + WHEEL, where(result.install()));
  }

  @Test
  @Bullet("IDX-26")
  void standardDoesNotDependOnTheOrderOfAPage() {
    String dashed = "foo-1.0.tar.gz";
    String spelled = "Foo-1.0.tar.gz";
    FakeSource oneWay = FakeSource.of("x", file("a", dashed), file("a", spelled));
    FakeSource otherWay = FakeSource.of("x", file("a", spelled), file("a", dashed));
    BestCandidateResult one = find(finder(Policies.STANDARD, oneWay), "");
    BestCandidateResult other = find(finder(Policies.STANDARD, otherWay), "");
    assertEquals("x " + spelled, where(one.best()));
    assertEquals("x " + spelled, where(other.best()));
    assertEquals("x " + spelled, where(one.install()));
  }

  @Test
  @Bullet("IDX-27")
  void aRepeatedFileNameWithOtherDigestsIsTold() {
    FakeSource page =
        FakeSource.of(
            "x", hashed("a", WHEEL, "11"), hashed("b", WHEEL, "22"), hashed("c", WHEEL, "11"));
    List<LinkRejection> refused = find(finder(Policies.STANDARD, page), "").linkRejections();
    assertEquals(
        List.of(
            "x has it twice with other digests; the first counts",
            "x has it twice; the first counts"),
        refused.stream().map(rejection -> rejection.reason().detail()).toList());
  }

  @Test
  @Bullet("IDX-27")
  void aPageThatRepeatsAFileNameCountsOnceInStandardAndTwiceInPip() {
    FakeSource page = FakeSource.of("x", file("a", WHEEL), file("b", WHEEL));
    assertEquals(1, find(finder(Policies.STANDARD, page), "").all().size());
    assertEquals(2, find(finder(Policies.PIP, page), "").all().size());
  }
}
