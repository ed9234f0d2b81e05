package io.github.wheelscout.standards.specifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.standards.version.Version;
import io.github.wheelscout.testkit.Bullet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class SpecifierMembershipTest {

  private static boolean contains(String specifier, String version) {
    boolean byText = SpecifierSet.parse(specifier).contains(version, PrereleasePolicy.ALLOW);
    Version parsed = Version.tryParse(version);
    if (parsed != null) {
      assertEquals(byText, SpecifierSet.parse(specifier).contains(parsed, PrereleasePolicy.ALLOW));
    }
    return byText;
  }

  private static void assertIn(String specifier, String... versions) {
    for (String version : versions) {
      assertTrue(contains(specifier, version), version + " in " + specifier);
    }
  }

  private static void assertNotIn(String specifier, String... versions) {
    for (String version : versions) {
      assertFalse(contains(specifier, version), version + " not in " + specifier);
    }
  }

  @Test
  @Bullet({"SPEC-05", "W20"})
  void leavesTheCandidatesLocalLabelOutUnlessTheClauseHasOne() {
    assertIn("==1.0", "1.0+x");
    assertIn("<=1.0", "1.0+x");
    assertIn(">=1.0", "1.0+x");
    assertIn("~=1.0", "1.0+x");
    assertIn("==1.0.*", "1.0+x");
    assertNotIn("!=1.0", "1.0+x");
    assertNotIn("===1.0", "1.0+x");
  }

  @Test
  @Bullet({"SPEC-06", "W21"})
  void comparesTheLocalLabelThatTheClauseHas() {
    assertIn("==1.0+1", "1.0+01", "1+1", "1.0.0+1");
    assertIn("==1.0+x", "1.0+X");
    assertNotIn("==1.0+x.0", "1.0+x");
    assertNotIn("==1.0+x", "1.0", "1.0+y");
    assertIn("!=1.0+x", "1.0", "1.0+y");
    assertNotIn("!=1.0+x", "1.0+X");
  }

  @Test
  @Bullet({"SPEC-08", "W22", "W23"})
  void matchesPrefixesByComponent() {
    assertNotIn("==1.1.*", "1.10", "1");
    assertIn("==1.0.*", "1");
    assertNotIn("==1.*", "1!1.0");
    assertIn("==1.0.0.*", "1.0a1");
    assertIn("==1.1.*", "1.1.dev0", "1.1a1", "1.1.post1", "1.1+l", "1.1", "1.1.7");
    assertNotIn("!=1.0.*", "1.0rc1");
    assertIn("!=1.0.*", "1.1");
  }

  @Test
  @Bullet({"SPEC-09", "W24", "W25"})
  void staysWithinTheReleaseItIsCompatibleWith() {
    assertIn("~=2.2", "2.2.post3", "2.99");
    assertNotIn("~=2.2", "3.0a1", "3.0", "2.2a1");
    assertIn("~=2.2.post3", "2.3");
    assertNotIn("~=2.2.post3", "2.2");
    assertIn("~=1.4.5a4", "1.4.5a5");
    assertNotIn("~=1.4.5a4", "1.5.0.dev0");
    assertNotIn("~=1!2.2", "2.3");
    assertIn("~=1!2.2", "1!2.3");
    assertIn("~=1.0", "1.5");
    assertNotIn("~=1.0.0", "1.5");
  }

  @Test
  @Bullet({"SPEC-10", "W14", "W15", "W16", "W17"})
  void excludesThePostreleasesAndLocalLabelsOfWhatItExceeds() {
    assertNotIn(">1.7", "1.7.0.post1", "1.7");
    assertIn(">1.7.post2", "1.7.0.post3");
    assertNotIn(">1.7.post2", "1.7.post2+local");
    assertNotIn(">1.0", "1.0.post1+local", "1.0+local");
    assertNotIn(">1.0a1", "1.0a1.post1", "1.0a1+x");
    assertNotIn(">1.0.dev1", "1.0.dev1+x");
    assertIn(">1.0", "1.0.1.dev0");
    assertIn(">1.0.post1", "1.0.post2.dev0");
  }

  @Test
  @Bullet("SPEC-17")
  void leavesAGapAboveAndBelowAVersion() {
    assertNotIn(">1.0", "1.0", "1.0+x", "1.0.post0.dev0", "1.0.post999", "1.0.post999+x");
    assertIn(">1.0", "1.0.0.0.1.dev0", "1.0.1.dev0");
    assertNotIn(">1.0a1", "1.0a1.post0.dev0", "1.0a1.post9");
    assertIn(">1.0a1", "1.0a2.dev0", "1.0", "1.0.post1");
    assertIn(">1.0.dev1", "1.0.dev2", "1.0a1", "1.0", "1.0.post1");
    assertIn(">1.0a1.dev1", "1.0a1.dev2", "1.0a1", "1.0a1.post1");
    assertIn("<1.0", "0.9.9.post9+z", "0.99999999999999999999");
    assertNotIn("<1.0", "1.0.dev0", "1.0.dev0+x", "1.0a1", "1.0rc9.post9");
    assertIn("<1.0.post1", "1.0.post0+z", "1.0.dev0");
    assertNotIn("<1.0.post1", "1.0.post1.dev0", "1.0.post1.dev0+x");
    assertIn("<1.0.post1.dev3", "1.0.post1.dev1", "1.0a1");
    assertIn("<1.0a1.post1", "1.0a1.post1.dev1", "1.0a1");
  }

  @Test
  @Bullet({"SPEC-11", "W18", "W19"})
  void excludesThePrereleasesOfWhatItStaysBelow() {
    assertNotIn("<1.0", "1.0.0.dev5", "1.0a1");
    assertNotIn("<1.0.post1", "1.0.post1.dev0");
    assertIn("<1.0.post1", "1.0a1", "1.0");
    assertIn("<1.0rc1", "1.0.dev9");
    assertIn("<1.0", "0.9+zzz");
  }

  @Test
  @Bullet("SPEC-12")
  void comparesInclusivelyByThePlainOrder() {
    assertNotIn("<=1.0", "1.0.post1");
    assertNotIn("<=1.0a1", "1.0a1.post1");
    assertIn("<=1.0", "1.0+anything", "1.0a1", "1");
    assertIn("<=1.0.post1", "1.0.post1+x");
    assertIn(">=1.0", "1.0+anything", "1.0.post1");
    assertNotIn(">=1.0", "1.0a1");
    assertNotIn(">=1!1.0", "2.0");
    assertIn("<1!0", "2024.1");
  }

  @Test
  @Bullet({"SPEC-13", "W26", "JAVA-kelvin-sign", "JAVA-turkish-locale"})
  void comparesSpellingsAfterTheThirdSign() {
    assertNotIn("===1.0", "1.0.0", "v1.0", "1.0+downstream1", " 1.0");
    assertIn("===1.0", "1.0");
    assertIn("===foobar", "FooBar");
    assertIn("===1.0+DownStream1", "1.0+downstream1");
    assertNotIn("===k", "\u212a");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertIn("===TITLE", "title");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  @Bullet("SPEC-13")
  void comparesTheNormalisedSpellingOfARespelledVersion() {
    Version version = Version.parse("v1.0");

    assertFalse(Specifier.parse("===1.0").matches(version));
    assertTrue(Specifier.parse("===1.0").matches(version.respelled()));
    assertTrue(Specifier.parse("===v1.0").matches(version));
  }

  @Test
  @Bullet({"SPEC-14", "VER-14"})
  void admitsWhatIsNoVersionByItsSpellingAlone() {
    assertNotIn(">=1.0", "not.a.version");
    assertNotIn("!=1.0", "not.a.version");
    assertIn("===not.a.version", "not.a.version", "Not.A.Version");
    assertNotIn("===not.a.version,>=1.0", "not.a.version");
    assertFalse(Specifier.parse("!=1.0").matches("not.a.version"));
    assertTrue(Specifier.parse("===not.a.version").matches("Not.a.Version"));
  }

  @Test
  @Bullet("W37")
  void comparesPythonVersionsWithAllTheirComponents() {
    assertIn(">3.12", "3.12.1");
    assertIn("!=3.12", "3.12.4");
    assertNotIn("<=3.12", "3.12.1");
  }

  @Test
  @Bullet("W39")
  void excludesThePrereleaseOfAPythonFromWhatStaysBelowIt() {
    assertNotIn("<3.15", "3.15.0a1");
  }

  @Test
  @Bullet("PRE-07")
  void comparesAPrereleaseOfAPythonLikeAnyOther() {
    assertNotIn(">=3.15", "3.15.0a1");
    assertIn(">=3.15.0a1", "3.15.0a1");
    assertIn(">=3.14", "3.15.0a1");
  }

  @Test
  @Bullet("JAVA-long-overflow")
  void comparesNumbersOfAnySize() {
    assertIn(">=1.9223372036854775808", "1.9223372036854775809");
    assertNotIn(">=1.9223372036854775808", "1.9223372036854775807");
    assertIn("==1.100000000000000000000.*", "1.100000000000000000000.7");
    assertIn("~=1.100000000000000000000.3", "1.100000000000000000000.4");
  }
}
