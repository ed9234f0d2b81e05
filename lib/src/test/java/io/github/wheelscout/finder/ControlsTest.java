package io.github.wheelscout.finder;

import static io.github.wheelscout.finder.Finders.FOO;
import static io.github.wheelscout.finder.Finders.file;
import static io.github.wheelscout.finder.Finders.find;
import static io.github.wheelscout.finder.Finders.finder;
import static io.github.wheelscout.finder.Finders.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.specifier.PrereleasePolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Format control, release control and the preference for wheels. */
class ControlsTest {

  private static final ProjectName BAR = ProjectName.parse("bar");

  @Test
  void aNameOutweighsAll() {
    FormatControl control = FormatControl.ANY.onlyBinary(":all:").noBinary("Foo");
    assertFalse(control.allowsWheels(FOO));
    assertTrue(control.allowsSdists(FOO));
    assertTrue(control.allowsWheels(BAR));
    assertFalse(control.allowsSdists(BAR));
  }

  @Test
  void allTakesBackWhatWasSaidBefore() {
    FormatControl control = FormatControl.ANY.noBinary("foo").onlyBinary(":all:");
    assertTrue(control.allowsWheels(FOO));
    assertFalse(control.allowsSdists(FOO));
  }

  @Test
  void noneTakesBackOneSideOnly() {
    FormatControl control = FormatControl.ANY.onlyBinary("bar").noBinary("foo").noBinary(":none:");
    assertTrue(control.allowsWheels(FOO));
    assertFalse(control.allowsSdists(BAR));
  }

  @Test
  void aListIsReadFromLeftToRight() {
    FormatControl control = FormatControl.ANY.noBinary("foo,:all:,:none:,bar");
    assertTrue(control.allowsWheels(FOO));
    assertFalse(control.allowsWheels(BAR));
    FormatControl all = FormatControl.ANY.noBinary("foo,:all:,bar");
    assertFalse(all.allowsWheels(ProjectName.parse("anything")));
  }

  @Test
  void releaseControlDecidesByNameThenByAll() {
    ReleaseControl control = ReleaseControl.UNDECIDED.allReleases(":all:").onlyFinal("foo");
    assertEquals(PrereleasePolicy.EXCLUDE, control.prereleases(FOO));
    assertEquals(PrereleasePolicy.ALLOW, control.prereleases(BAR));
    assertEquals(PrereleasePolicy.UNDECIDED, ReleaseControl.UNDECIDED.prereleases(FOO));
    assertEquals(
        PrereleasePolicy.EXCLUDE,
        ReleaseControl.UNDECIDED.allReleases("foo").onlyFinal(":all:").prereleases(FOO));
  }

  @Test
  void preReleasesAreUsedIfWantedOrIfNothingElseMatches() {
    FakeSource page = FakeSource.of("x", file("a", "foo-1.0.tar.gz"), file("a", "foo-2.0a1.zip"));
    assertEquals(
        List.of("foo-1.0.tar.gz"), names(find(finder(Policies.PIP, page), "").applicable()));
    assertEquals(
        List.of("foo-2.0a1.zip"), names(find(finder(Policies.PIP, page), ">1").applicable()));
    assertEquals(2, find(finder(Policies.PIP, page), ">=1.0a1").applicable().size());
    BestCandidateResult result = find(finder(Policies.PIP, page), "");
    assertEquals("pre-release", result.candidateRejections().get(0).reason().code());
  }

  @Test
  void onlyFinalOutweighsASpecifierThatNamesAPreRelease() {
    FakeSource page = FakeSource.of("x", file("a", "foo-2.0a1.tar.gz"));
    SelectionPreferences strict =
        new SelectionPreferences(
            true,
            FormatControl.ANY,
            new CandidatePreferences(false, ReleaseControl.UNDECIDED.onlyFinal(":all:")),
            false,
            null);
    PackageFinder finder = finder(Policies.STANDARD, strict, List.of(), List.of(page));
    assertEquals(List.of(), find(finder, ">=2.0a1").applicable());
  }

  @Test
  void preferBinaryOutweighsTheVersion() {
    FakeSource page =
        FakeSource.of("x", file("a", "foo-1.0-py3-none-any.whl"), file("a", "foo-2.0.tar.gz"));
    SelectionPreferences binary =
        new SelectionPreferences(
            true,
            FormatControl.ANY,
            new CandidatePreferences(true, ReleaseControl.UNDECIDED),
            false,
            null);
    PackageFinder finder = finder(Policies.STANDARD, binary, List.of(), List.of(page));
    assertEquals(
        List.of("foo-2.0.tar.gz", "foo-1.0-py3-none-any.whl"),
        names(find(finder, "").applicable()));
  }

  @Test
  void theOrderIsVersionThenTagThenBuildTagAndSourcesLast() {
    FakeSource page =
        FakeSource.of(
            "x",
            file("a", "foo-1.0.tar.gz"),
            file("a", "foo-1.0-10-py3-none-any.whl"),
            file("a", "foo-1.0-2-py3-none-any.whl"),
            file("a", "foo-1.0-10a-py3-none-any.whl"),
            file("a", "foo-1.0-py3-none-any.whl"),
            file("a", "foo-1.0-cp312-cp312-manylinux_2_17_x86_64.whl"),
            file("a", "foo-1.1.tar.gz"));
    assertEquals(
        List.of(
            "foo-1.0.tar.gz",
            "foo-1.0-py3-none-any.whl",
            "foo-1.0-2-py3-none-any.whl",
            "foo-1.0-10-py3-none-any.whl",
            "foo-1.0-10a-py3-none-any.whl",
            "foo-1.0-cp312-cp312-manylinux_2_17_x86_64.whl",
            "foo-1.1.tar.gz"),
        names(find(finder(Policies.PIP, page), "").applicable()));
  }
}
