package io.github.wheelscout.standards.specifier;

import static io.github.wheelscout.standards.specifier.PrereleasePolicy.ALLOW;
import static io.github.wheelscout.standards.specifier.PrereleasePolicy.EXCLUDE;
import static io.github.wheelscout.standards.specifier.PrereleasePolicy.UNDECIDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.standards.version.Version;
import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PrereleaseTest {

  private static List<String> filter(String specifier, PrereleasePolicy policy, String... texts) {
    return SpecifierSet.parse(specifier).filter(List.of(texts), Version::parse, policy);
  }

  private static List<String> filter(String specifier, String... texts) {
    return filter(specifier, UNDECIDED, texts);
  }

  @Test
  @Bullet({"PRE-01", "W31", "W32"})
  void excludesPrereleasesUnlessAskedFor() {
    assertEquals(List.of("1.0"), filter(">=1.0", "1.0", "2.0a1"));
    assertEquals(List.of("1.0", "2.0a1"), filter(">=1.0a1", "1.0", "2.0a1"));
  }

  @Test
  @Bullet("PRE-01")
  void admitsAnInstalledPrereleaseWhenTheCallerAllowsIt() {
    assertEquals(List.of("1.0", "2.0a1"), filter(">=1.0", ALLOW, "1.0", "2.0a1"));
    assertTrue(SpecifierSet.parse(">=1.0").contains("2.0a1", ALLOW));
  }

  @ParameterizedTest
  @ValueSource(strings = {">=1.0a1", "<2.0a1", ">1.0.dev1", "~=1.0a1", "===1.0a1", "==1.0a1"})
  @Bullet("PRE-02")
  void asksForPrereleasesByNamingOne(String specifier) {
    assertTrue(SpecifierSet.parse(specifier).allowsPrereleases());
    assertTrue(SpecifierSet.parse("<9," + specifier).allowsPrereleases());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"!=1.0a1", "==1.*", "!=1.*", ">=1.0", "===1.0", "===junk", "", ">1.post1"})
  @Bullet({"PRE-02", "W33"})
  void doesNotAskForPrereleasesOtherwise(String specifier) {
    assertFalse(SpecifierSet.parse(specifier).allowsPrereleases());
  }

  @Test
  @Bullet({"PRE-02", "W33", "W34"})
  void asksByTheClausesThatCount() {
    assertEquals(List.of("1.0"), filter("!=1.0a1", "1.0", "2.0a1"));
    assertEquals(List.of("1.1a1"), filter("==1.*", "1.1a1"));
    assertEquals(List.of("1.0", "1.5b1", "2.0.dev0"), filter("<2.0a1", "1.0", "1.5b1", "2.0.dev0"));
  }

  @Test
  @Bullet({"PRE-03", "W30"})
  void fallsBackToPrereleasesWhenNothingElseIsAdmitted() {
    assertEquals(List.of("1.5b1"), filter(">=1.0", "0.9", "1.0a1", "1.5b1"));
    assertEquals(List.of("1.0"), filter(">=1.0", "1.0", "2.0a1"));
    assertEquals(List.of("2.0a1"), filter("", "2.0a1"));
  }

  @Test
  @Bullet("PRE-04")
  void treatsDevelopmentReleasesAsPrereleases() {
    assertEquals(List.of("1.0.dev1", "2.0a1"), filter("", "1.0.dev1", "2.0a1"));
    assertEquals(List.of("1.0"), filter("", "1.0.dev1", "1.0", "1.0.post1.dev1"));
  }

  @Test
  @Bullet({"PRE-05", "W36"})
  void excludesAllWhenToldTo() {
    assertEquals(List.of(), filter(">=1.0", EXCLUDE, "1.0a1", "1.5b1"));
    assertEquals(List.of(), filter("", EXCLUDE, "1.0a1", "1.5b1"));
    assertEquals(List.of(), filter(">=1.0a1", EXCLUDE, "1.0a1", "1.5b1"));
    assertEquals(List.of("1.0", "1.5b1"), filter(">=1.0", ALLOW, "1.0", "1.5b1", "0.9"));
  }

  @Test
  @Bullet("PRE-06")
  void fallsBackByAllTheSpecifiersTogether() {
    SpecifierSet both = SpecifierSet.parse(">=1.0").and(SpecifierSet.parse("!=1.0"));
    List<String> texts = List.of("1.0", "1.5b1");

    assertEquals(List.of("1.5b1"), both.filter(texts, Version::parse, UNDECIDED));
    assertEquals(List.of("1.0"), filter(">=1.0", "1.0", "1.5b1"));
  }

  @Test
  @Bullet("W35")
  void containsAPrereleaseThatIsSeenAlone() {
    assertTrue(SpecifierSet.parse(">=1.0").contains("1.5a1", UNDECIDED));
    assertTrue(SpecifierSet.parse(">=1.0").contains(Version.parse("1.5a1"), UNDECIDED));
    assertFalse(SpecifierSet.parse(">=1.0").contains("1.5a1", EXCLUDE));
    assertFalse(SpecifierSet.parse(">=1.0a1").contains("1.5a1", EXCLUDE));
  }

  @Test
  void keepsTheOrderOfTheItems() {
    assertEquals(
        List.of("3.0", "1.0", "2.0+x", "1.0.0"),
        filter(">=1", "3.0", "1.0", "0.1", "2.0+x", "1.0.0"));
  }
}
