package io.github.wheelscout.standards.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wheelscout.testkit.Bullet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VersionSpellingTest {

  private static void assertNormalized(String normalized, String text) {
    assertEquals(normalized, Version.parse(text).toString());
    assertEquals(text, Version.parse(text).original());
  }

  private static void assertInvalid(String text) {
    assertNull(Version.tryParse(text), text);
    assertThrows(InvalidVersionException.class, () -> Version.parse(text), text);
  }

  @Test
  @Bullet("VER-01")
  void readsEverySegment() {
    assertNormalized("1!2.3.4rc5.post6.dev7+ubuntu.8", "v1!2.3.4rc5.post6.dev7+ubuntu.8");
    assertNormalized("1!2.3.4rc5.post6.dev7+ubuntu.8", "1!2.3.4-PREVIEW_5-r6_DEV.7+Ubuntu-08");
    assertNormalized("1.0", "1.0");
    assertNormalized("2024.11.5", "2024.11.5");
  }

  @Test
  @Bullet({"VER-01", "W05"})
  void refusesDigitsAndLettersBeyondAscii() {
    assertInvalid("\uff11.0");
    assertInvalid("1.0+é");
    assertInvalid("1.\u0661");
    assertInvalid("1.0\u00b2");
  }

  @Test
  @Bullet({"JAVA-kelvin-sign", "JAVA-turkish-locale"})
  void foldsNoLettersBeyondAscii() {
    assertInvalid("1.0po\u017ft1");
    assertInvalid("1.0+\u212a");
    assertInvalid("1.0prev\u0131ew1");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertNormalized("1.0rc1+title", "1.0PREVIEW1+TITLE");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  @Bullet({"VER-02", "W02", "JAVA-whitespace", "JAVA-line-end"})
  void stripsPythonsWhiteSpace() {
    assertNormalized("1.0", " 1.0\n");
    assertNormalized("1.0", "1.0\u00a0");
    assertNormalized("1.0", "\t\n\r\f\u000b1.0\u0085\u00a0\u2028\u3000\u001c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0 .1", "v 1.0", "1 .0", "1.0 a1", "1.0\u200b", "\ufeff1.0", "", " "})
  @Bullet("VER-02")
  void refusesSpaceWithin(String text) {
    assertInvalid(text);
  }

  @Test
  @Bullet("VER-03")
  void ignoresOneLeadingV() {
    assertNormalized("1.0", "v1.0");
    assertNormalized("1.0", "V1.0");
    assertNormalized("1.0", " v1.0 ");
    assertInvalid("vv1");
    assertInvalid("v");
  }

  @ParameterizedTest
  @CsvSource({
    "1.0alpha1, 1.0a1",
    "1.0a1, 1.0a1",
    "1.0beta2, 1.0b2",
    "1.0b2, 1.0b2",
    "1.0c3, 1.0rc3",
    "1.0rc3, 1.0rc3",
    "1.0pre3, 1.0rc3",
    "1.0preview3, 1.0rc3",
    "1.0.a.1, 1.0a1",
    "1.0-B-1, 1.0b1",
    "1.0_rc_1, 1.0rc1",
    "1.0-beta., 1.0b0",
    "1.0RC, 1.0rc0",
    "1.0a, 1.0a0"
  })
  @Bullet("VER-04")
  void knowsEverySpellingOfAPrerelease(String text, String normalized) {
    assertNormalized(normalized, text);
  }

  @ParameterizedTest
  @CsvSource({
    "1.0post1, 1.0.post1",
    "1.0.post1, 1.0.post1",
    "1.0-post-1, 1.0.post1",
    "1.0_rev_1, 1.0.post1",
    "1.0.r1, 1.0.post1",
    "1.0.post, 1.0.post0",
    "1.0-1, 1.0.post1",
    "1.0R4, 1.0.post4",
    "1.0a.-1, 1.0a0.post1"
  })
  @Bullet("VER-05")
  void knowsEverySpellingOfAPostrelease(String text, String normalized) {
    assertNormalized(normalized, text);
  }

  @Test
  @Bullet({"VER-05", "W01", "JAVA-trailing-split"})
  void takesAnImplicitPostreleaseAfterAHyphenOnly() {
    assertNormalized("1.0.post1", "1.0-1");
    assertInvalid("1.0_1");
    assertInvalid("1.0-");
    assertInvalid("1.0.");
    assertInvalid("1.0-1-1");
  }

  @ParameterizedTest
  @CsvSource({
    "1.0.dev1, 1.0.dev1",
    "1.0-dev1, 1.0.dev1",
    "1.0_dev1, 1.0.dev1",
    "1.0dev1, 1.0.dev1",
    "1.0dev, 1.0.dev0",
    "1.0.DEV_2, 1.0.dev2",
    "1.0.post1.dev2, 1.0.post1.dev2"
  })
  @Bullet({"VER-06", "W04"})
  void knowsEverySpellingOfADevelopmentRelease(String text, String normalized) {
    assertNormalized(normalized, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.0.dev456.post1", "1.0.post1a1", "1.0a1b1", "1.0.post1.post2", "1.0.dev1.dev2"})
  @Bullet({"VER-06", "W04"})
  void refusesSuffixesOutOfOrder(String text) {
    assertInvalid(text);
  }

  @Test
  @Bullet("VER-07")
  void dropsLeadingZeros() {
    assertNormalized("1.2", "00!01.02");
    assertNormalized("1.0a7.post8.dev9", "01.00a007.post008.dev009");
    assertNormalized("0", "000");
  }

  @Test
  @Bullet({"VER-07", "JAVA-long-overflow"})
  void keepsNumbersOfAnySize() {
    String huge = "9".repeat(5000);

    assertNormalized("1." + huge, "1.0" + huge);
    assertNormalized("1.0.dev202401011230599999999", "1.0.dev202401011230599999999");
    assertNormalized("9223372036854775808", "9223372036854775808");
  }

  @Test
  @Bullet("VER-08")
  void omitsEpochZero() {
    assertNormalized("1.0", "0!1.0");
    assertNormalized("1!1.0", "1!1.0");
    assertInvalid("!1.0");
    assertInvalid("1!");
  }

  @ParameterizedTest
  @CsvSource({
    "1.0+Foo_01.007, 1.0+foo.1.7",
    "1.0+foo0100, 1.0+foo0100",
    "1.0+ubuntu-1, 1.0+ubuntu.1",
    "1.0+0, 1.0+0"
  })
  @Bullet({"VER-09", "W03"})
  void normalisesTheLocalLabel(String text, String normalized) {
    assertNormalized(normalized, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0+", "1.0+a..b", "1.0+é", "1.0+a+b", "1.0+_a", "1.0+a.", "1.0+a b"})
  @Bullet("VER-09")
  void refusesABrokenLocalLabel(String text) {
    assertInvalid(text);
  }

  @Test
  @Bullet("VER-14")
  void letsAReaderSkipWhatIsNoVersionWithoutAnException() {
    assertNull(Version.tryParse("french toast"));
    assertNull(Version.tryParse("2004d-r1-final"));
    assertNotNull(Version.tryParse("2004.dev0"));
  }

  @Test
  @Bullet("VER-17")
  void normalisesTheSpellingsThatFileNamesHave() {
    assertNormalized("1.0", "01.0");
    assertNormalized("1!2.0", "1!2.0");
  }

  @Test
  void respellsAsIfTheNormalisedTextHadBeenParsed() {
    Version version = Version.parse(" v1.0-RC1+X ");
    Version ordinary = Version.parse("1.0");

    assertEquals("1.0rc1+x", version.respelled().original());
    assertEquals(version, version.respelled());
    assertSame(ordinary, ordinary.respelled());
  }
}
