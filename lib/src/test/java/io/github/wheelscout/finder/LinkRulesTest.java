package io.github.wheelscout.finder;

import static io.github.wheelscout.finder.Finders.FOO;
import static io.github.wheelscout.finder.Finders.find;
import static io.github.wheelscout.finder.Finders.finder;
import static io.github.wheelscout.finder.Finders.link;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.Yanked;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.testkit.Bullet;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a link is no candidate: each rule, and the order in which they are checked. */
class LinkRulesTest {

  private static final SelectionPreferences USUAL = SelectionPreferences.usual(true);

  /** The code of the refusal, or the version of the candidate. */
  private static String verdict(Policies policies, SelectionPreferences preferences, Link link) {
    FakeSource page = FakeSource.of("x", link);
    BestCandidateResult result = find(finder(policies, preferences, List.of(), List.of(page)), "");
    return result.all().isEmpty()
        ? result.linkRejections().get(0).reason().code()
        : result.all().get(0).version().toString();
  }

  private static String verdict(String filename) {
    return verdict(Policies.STANDARD, USUAL, link("a", filename).build());
  }

  private static String pip(Link link) {
    return verdict(Policies.PIP, USUAL, link);
  }

  private static SelectionPreferences formats(FormatControl formats) {
    return new SelectionPreferences(true, formats, USUAL.candidates(), false, null);
  }

  private static SelectionPreferences cutoff(String time) {
    return new SelectionPreferences(
        true, FormatControl.ANY, USUAL.candidates(), false, Instant.parse(time));
  }

  @ParameterizedTest
  @CsvSource({
    "foo-1.0.tar.gz, 1.0",
    "Foo-1.0.zip, 1.0",
    "foo-1.0-py3-none-any.whl, 1.0",
    "foo-1.0-cp312-abi3-manylinux_2_5_x86_64.whl, 1.0",
    "foo, format-unsupported",
    "foo-1.0.egg, format-unsupported",
    "foo-1.0.tar.bz2, format-unsupported",
    "foo-1.0.WHL, format-unsupported",
    "foo-1.0.whl, format-invalid",
    "foo-1.0-py3-none-any-x-y-z.whl, format-invalid",
    "bar-1.0-py3-none-any.whl, different-project",
    "foo-1.0-cp311-cp311-win_amd64.whl, platform-mismatch",
    "bar-1.0.tar.gz, format-invalid",
    "foo-.tar.gz, format-invalid",
    "foo-bar-1.0.tar.gz, invalid-version",
    "foo-1.0-py3.8.tar.gz, invalid-version",
  })
  void theFileNameDecides(String filename, String expected) {
    assertEquals(expected, verdict(filename));
  }

  @Test
  @Bullet("TAG-20")
  void oneBadWheelDoesNotSpoilThePage() {
    FakeSource page =
        FakeSource.of(
            "x",
            link("a", "foo-2.0-py3--any.whl").build(),
            link("a", "foo-1.0-py3-none-any.whl").build());
    assertEquals(
        List.of("foo-1.0-py3-none-any.whl"),
        Finders.names(find(finder(Policies.STANDARD, page), "").applicable()));
  }

  @Test
  @Bullet("FILE-09")
  void aWheelOfAnotherProjectIsIgnored() {
    assertEquals("different-project", verdict("foo_bar-1.0-py3-none-any.whl"));
    assertEquals("1.0", verdict("FOO-1.0-py3-none-any.whl"));
  }

  @Test
  @Bullet("W50")
  void theProjectsNameSaysWhereTheVersionStarts() {
    assertEquals("1.0.post1", verdict("foo-1.0-1.tar.gz"));
  }

  @Test
  @Bullet("IDX-28")
  void pipTakesMoreArchiveFormats() {
    assertEquals("1.0", pip(link("a", "foo-1.0.tar.bz2").build()));
    assertEquals("1.0", pip(link("a", "foo-1.0.tlz").build()));
    assertEquals("format-unsupported", pip(link("a", "foo-1.0.tar.zst").build()));
    for (String end :
        List.of("egg", "exe", "msi", "tar.gz.asc", "whl.metadata", "tar.bz2", "json")) {
      assertEquals("format-unsupported", verdict("foo-1.0." + end));
    }
  }

  @Test
  void pipTakesAPythonOffTheVersion() {
    assertEquals("platform-mismatch", pip(link("a", "foo-1.0-py3.8.tar.gz").build()));
    assertEquals("platform-mismatch", pip(link("a", "foo-1.0-py3.tar.gz").build()));
    assertEquals("invalid-version", pip(link("a", "foo-1.0-py3.12.tar.gz").build()));
  }

  @Test
  void theNameIsThePagesInStandardAndTheUrlsInPip() {
    Link torn =
        Link.builder("https://a/foo-2.0.tar.gz", "https://a/").filename("foo-1.0.tar.gz").build();
    assertEquals("1.0", verdict(Policies.STANDARD, USUAL, torn));
    assertEquals("2.0", pip(torn));
    Link unnamed = Link.builder("https://a/foo-2.0.tar.gz", "https://a/").build();
    assertEquals("filename-missing", verdict(Policies.STANDARD, USUAL, unnamed));
    assertEquals("2.0", pip(unnamed));
  }

  @Test
  @Bullet("IDX-14")
  void anEggFragmentIsIgnoredInStandardAndNamesTheProjectInPip() {
    Link egg =
        Link.builder("https://a/x.tar.gz#egg=foo-1.5", "https://a/").filename("x.tar.gz").build();
    assertEquals("egg-fragment", verdict(Policies.STANDARD, USUAL, egg));
    assertEquals("1.5", pip(egg));
  }

  @Test
  void aUrlThatNothingIsFetchedFromIsRefusedInStandard() {
    for (String url :
        List.of(
            "javascript:x/foo-1.0.zip",
            "file:///foo-1.0.zip",
            "mailto:foo-1.0.zip",
            "foo-1.0.zip")) {
      Link link = Link.builder(url, "https://a/foo/").filename("foo-1.0.zip").build();
      assertEquals("unsafe-scheme", verdict(Policies.STANDARD, USUAL, link), url);
      assertEquals("1.0", pip(Link.builder(url + "#x/foo-1.0.zip", "https://a/").build()), url);
    }
    for (String url : List.of("file:///foo-1.0.zip", "HTTPS://h/foo-1.0.zip", "../foo-1.0.zip")) {
      Link link = Link.builder(url, "/folder/foo.html").filename("foo-1.0.zip").build();
      assertEquals("1.0", verdict(Policies.STANDARD, USUAL, link), url);
    }
    Link script = Link.builder("javascript:x", "/folder").filename("foo-1.0.zip").build();
    assertEquals("unsafe-scheme", verdict(Policies.STANDARD, USUAL, script));
  }

  @Test
  void binaryArchivesForOldMacsAreRefused() {
    assertEquals("format-unsupported", pip(link("a", "foo-1.0.macosx10.zip").build()));
  }

  @Test
  void wheelsOrSourceArchivesCanBeUnwanted() {
    Link wheel = link("a", "foo-1.0-py3-none-any.whl").build();
    Link sdist = link("a", "foo-1.0.tar.gz").build();
    SelectionPreferences sources = formats(FormatControl.ANY.noBinary("foo"));
    SelectionPreferences wheels = formats(FormatControl.ANY.onlyBinary(":all:"));
    assertEquals("format-unsupported", verdict(Policies.PIP, sources, wheel));
    assertEquals("1.0", verdict(Policies.PIP, sources, sdist));
    assertEquals("format-unsupported", verdict(Policies.PIP, wheels, sdist));
    assertEquals("1.0", verdict(Policies.PIP, wheels, wheel));
  }

  @Test
  @Bullet({"ENV-01", "ENV-02", "W37", "W40", "IDX-08"})
  void requiresPythonIsComparedWithTheWholeVersionAndIgnoredIfItIsNone() {
    for (String good : List.of(">3.11", "==3.12.*", ">=3.6.*", "", "garbage", "!=3.12.4", ">=3")) {
      Link link = link("a", "foo-1.0.tar.gz").requiresPython(good).build();
      assertEquals("1.0", verdict(Policies.STANDARD, USUAL, link), good);
      assertEquals("1.0", pip(link), good);
    }
    for (String bad : List.of(">3.12", "<3.12", ">=3.12.1", "!=3.12.*")) {
      Link link = link("a", "foo-1.0.tar.gz").requiresPython(bad).build();
      assertEquals("requires-python-mismatch", verdict(Policies.STANDARD, USUAL, link), bad);
    }
  }

  @Test
  void requiresPythonCanBeIgnored() {
    Link link = link("a", "foo-1.0.tar.gz").requiresPython("<3").build();
    SelectionPreferences ignoring =
        new SelectionPreferences(true, FormatControl.ANY, USUAL.candidates(), true, null);
    assertEquals("1.0", verdict(Policies.STANDARD, ignoring, link));
  }

  @Test
  @Bullet("IDX-22")
  void aFileUploadedAtOrAfterTheCutoffIsRefused() {
    Link link = link("a", "foo-1.0.tar.gz").uploadTime("2024-05-01T10:00:00.5Z").build();
    assertEquals("1.0", verdict(Policies.PIP, cutoff("2024-05-01T10:00:01Z"), link));
    assertEquals("upload-too-late", verdict(Policies.PIP, cutoff("2024-05-01T10:00:00.5Z"), link));
    assertEquals("upload-too-late", verdict(Policies.PIP, cutoff("2024-01-01T00:00:00Z"), link));
    Link zoned = link("a", "foo-1.0.tar.gz").uploadTime("2024-05-01t12:00:00+02:00").build();
    assertEquals("1.0", verdict(Policies.PIP, cutoff("2024-05-01T10:00:01Z"), zoned));
  }

  @Test
  @Bullet({"IDX-22", "W84"})
  void withACutoffAMissingUploadTimeRefusesSkipsOrPasses() {
    for (String time : new String[] {null, "yesterday"}) {
      Link link = link("a", "foo-1.0.tar.gz").uploadTime(time).build();
      SelectionPreferences preferences = cutoff("2024-01-01T00:00:00Z");
      PackageFinder refusing =
          finder(Policies.STANDARD, preferences, List.of(), List.of(FakeSource.of("x", link)));
      RefusedSelectionException e =
          assertThrows(
              RefusedSelectionException.class,
              () -> refusing.findBestCandidate(FOO, SpecifierSet.parse(""), AllowedHashes.ANY));
      assertEquals("upload-time-missing", e.code());
      Policies skip = Policies.STANDARD.with(Policy.MISSING_UPLOAD_TIME, "skip");
      assertEquals("upload-time-missing", verdict(skip, preferences, link));
      Policies allow = Policies.STANDARD.with(Policy.MISSING_UPLOAD_TIME, "allow");
      assertEquals("1.0", verdict(allow, preferences, link));
    }
  }

  @Test
  void aLocalFileHasNoUploadTimeToMiss() {
    Link local = Link.builder("file:///foo-1.0.tar.gz", "x").filename("foo-1.0.tar.gz").build();
    assertEquals("1.0", verdict(Policies.STANDARD, cutoff("2024-01-01T00:00:00Z"), local));
  }

  @Test
  void theFirstRuleInPipsOrderGivesTheReason() {
    SelectionPreferences strict =
        new SelectionPreferences(
            false,
            FormatControl.ANY.noBinary(":all:"),
            USUAL.candidates(),
            false,
            Instant.parse("2020-01-01T00:00:00Z"));
    Link.Builder link =
        link("a", "bar-x-py3-none-win32.whl").requiresPython("<3").yanked(new Yanked(""));
    assertEquals("yanked", verdict(Policies.PIP, strict, link.build()));
    assertEquals("format-unsupported", verdict(Policies.PIP, strict, link.yanked(null).build()));
    assertEquals("format-invalid", verdict(Policies.PIP, USUAL, link.build()));
    Link.Builder late =
        link("a", "foo-1-py3-none-any.whl").requiresPython("<3").uploadTime("2024-01-01T00:00:00Z");
    SelectionPreferences early = cutoff("2020-01-01T00:00:00Z");
    assertEquals("upload-too-late", verdict(Policies.PIP, early, late.build()));
    assertEquals("requires-python-mismatch", pip(late.build()));
  }

  @Test
  void textsBeyondTheLimitAreNotRead() {
    String digits = "1".repeat(10_001);
    assertEquals("text-too-long", verdict("foo-1." + digits + ".tar.gz"));
    assertEquals("text-too-long", verdict("foo-1." + digits + "-py3-none-any.whl"));
    Link python = link("a", "foo-1.0.tar.gz").requiresPython(">=" + digits).build();
    assertEquals("text-too-long", verdict(Policies.STANDARD, USUAL, python));
    assertEquals("text-too-long", pip(python));
  }
}
