package io.github.wheelscout.finder;

import static io.github.wheelscout.finder.Finders.file;
import static io.github.wheelscout.finder.Finders.find;
import static io.github.wheelscout.finder.Finders.finder;
import static io.github.wheelscout.finder.Finders.link;
import static io.github.wheelscout.finder.Finders.names;
import static io.github.wheelscout.finder.Finders.where;
import static io.github.wheelscout.finder.Finders.yanked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.Yanked;
import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Yanked files (PEP 592), for the finder's choice and for an installer's. */
class YankedFilesTest {

  private static final String OLD = "foo-1.0-py3-none-any.whl";
  private static final String NEW = "foo-2.0-py3-none-any.whl";
  private static final String DIGEST = "ab".repeat(32);

  static Stream<Policies> presets() {
    return Stream.of(Policies.STANDARD, Policies.PIP);
  }

  @ParameterizedTest
  @MethodSource("presets")
  @Bullet({"YANK-01", "YANK-06"})
  void anyFileThatIsNotYankedIsPreferred(Policies policies) {
    FakeSource page = FakeSource.of("x", file("a", OLD), yanked("a", NEW));
    BestCandidateResult result = find(finder(policies, page), "");
    assertEquals("x " + OLD, where(result.best()));
    assertEquals("x " + OLD, where(result.install()));
    assertEquals(List.of(NEW, OLD), names(result.applicable()));
  }

  @ParameterizedTest
  @MethodSource("presets")
  @Bullet({"YANK-02", "YANK-06"})
  void onlyYankedWithoutPinIsBestButNotInstalled(Policies policies) {
    FakeSource page = FakeSource.of("x", yanked("a", OLD), yanked("a", NEW));
    for (String specifier : List.of("", ">=1", "==2.*")) {
      BestCandidateResult result = find(finder(policies, page), specifier);
      assertEquals("x " + NEW, where(result.best()), specifier);
      assertNull(result.install(), specifier);
    }
  }

  @ParameterizedTest
  @MethodSource("presets")
  @Bullet({"YANK-02", "YANK-06"})
  void onlyYankedWithPinIsInstalled(Policies policies) {
    FakeSource page = FakeSource.of("x", yanked("a", OLD), file("a", NEW));
    for (String specifier : List.of("==1.0", "===1.0", "==1.0,<3")) {
      BestCandidateResult result = find(finder(policies, page), specifier);
      assertEquals("x " + OLD, where(result.best()), specifier);
      assertEquals("x " + OLD, where(result.install()), specifier);
    }
  }

  @ParameterizedTest
  @MethodSource("presets")
  @Bullet("YANK-03")
  void aPinDoesNotBringAYankedFileBackWhileAnotherOfItsVersionIsNotYanked(Policies policies) {
    String sdist = "foo-1.0.tar.gz";
    FakeSource page = FakeSource.of("x", yanked("a", OLD), file("a", sdist));
    BestCandidateResult result = find(finder(policies, page), "==1.0");
    assertEquals("x " + sdist, where(result.best()));
    assertEquals("x " + sdist, where(result.install()));
  }

  @ParameterizedTest
  @MethodSource("presets")
  @Bullet("YANK-06")
  void anAllowedDigestOutweighsTheYankForTheFinderButNotForAnInstaller(Policies policies) {
    FakeSource page =
        FakeSource.of(
            "x",
            file("a", OLD),
            link("a", NEW).yanked(new Yanked("")).hashes(Map.of("sha256", DIGEST)).build());
    AllowedHashes allowed = AllowedHashes.of(Map.of("sha256", List.of(DIGEST)));
    BestCandidateResult result = find(finder(policies, page), "", allowed);
    assertEquals("x " + NEW, where(result.best()));
    assertEquals("x " + OLD, where(result.install()));
  }

  @ParameterizedTest
  @MethodSource("presets")
  void anAllowedDigestOfAPinnedYankedFileIsInstalled(Policies policies) {
    FakeSource page =
        FakeSource.of(
            "x", link("a", NEW).yanked(new Yanked("")).hashes(Map.of("sha256", DIGEST)).build());
    AllowedHashes allowed = AllowedHashes.of(Map.of("sha256", List.of(DIGEST)));
    BestCandidateResult result = find(finder(policies, page), "==2.0", allowed);
    assertEquals("x " + NEW, where(result.best()));
    assertEquals("x " + NEW, where(result.install()));
  }

  @ParameterizedTest
  @MethodSource("presets")
  @Bullet("YANK-01")
  void aCallerThatWantsNoYankedFilesGetsNone(Policies policies) {
    FakeSource page = FakeSource.of("x", yanked("a", OLD));
    PackageFinder finder =
        finder(policies, SelectionPreferences.usual(false), List.of(), List.of(page));
    BestCandidateResult result = find(finder, "==1.0");
    assertNull(result.best());
    assertEquals("yanked", result.linkRejections().get(0).reason().code());
    assertEquals("yanked: broken", result.linkRejections().get(0).reason().detail());
  }

  @Test
  @Bullet({"W70", "IDX-09"})
  void anHtmlMarkWithoutValueYanksInStandardAndNotInPip() {
    FakeSource page =
        FakeSource.of("x", file("a", OLD), link("a", NEW).yanked(new Yanked(null)).build());
    assertEquals("x " + OLD, where(find(finder(Policies.STANDARD, page), "").best()));
    assertEquals("x " + NEW, where(find(finder(Policies.PIP, page), "").best()));
  }
}
