package io.github.wheelscout.standards.specifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.standards.version.Version;
import io.github.wheelscout.testkit.Bullet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpecifierSyntaxTest {

  private static void assertInvalid(String text) {
    assertNull(SpecifierSet.tryParse(text), text);
    assertThrows(InvalidSpecifierException.class, () -> SpecifierSet.parse(text), text);
    assertNull(Specifier.tryParse(text), text);
    assertThrows(InvalidSpecifierException.class, () -> Specifier.parse(text), text);
  }

  private static void assertNormalized(String normalized, String text) {
    assertEquals(normalized, SpecifierSet.parse(text).toString());
  }

  @Test
  @Bullet("SPEC-01")
  void joinsClausesByCommasWithSpaceWhereverItLikes() {
    assertNormalized("!=1.0.1,<2,>=1.0", ">=1.0,<2,!=1.0.1");
    assertNormalized("<2,>=1.0", "  >=  1.0 ,\t<\u00a02 ");
    assertTrue(contains(">=1.0,<2", "1.5"));
    assertFalse(contains(">=1.0,<2", "2.0"));
  }

  @Test
  @Bullet("SPEC-01")
  void admitsEveryVersionWhenEmpty() {
    assertTrue(SpecifierSet.parse("").isEmpty());
    assertTrue(contains("", "0.dev0"));
    assertTrue(contains("", "1!999+x"));
    assertEquals("", SpecifierSet.parse(" ").toString());
    assertEquals(SpecifierSet.EMPTY, SpecifierSet.parse(","));
  }

  @Test
  @Bullet({"SPEC-02", "W28", "JAVA-trailing-split"})
  void toleratesEmptyClauses() {
    assertNormalized(">=1", ">=1,");
    assertNormalized(">=1", ",>=1");
    assertNormalized("<2,>=1", ">=1,,<2");
    assertNormalized("", ",,");
  }

  @Test
  @Bullet("SPEC-03")
  void takesTheLongestOperator() {
    assertEquals(Operator.ARBITRARY, Specifier.parse("===1.0").operator());
    assertEquals(Operator.EQUAL, Specifier.parse("==1.0").operator());
    assertEquals(Operator.COMPATIBLE, Specifier.parse("~=1.0").operator());
    assertEquals(Operator.NOT_EQUAL, Specifier.parse("!=1.0").operator());
    assertEquals(Operator.LESS_OR_EQUAL, Specifier.parse("<=1.0").operator());
    assertEquals(Operator.GREATER_OR_EQUAL, Specifier.parse(">=1.0").operator());
    assertEquals(Operator.LESS, Specifier.parse("<1.0").operator());
    assertEquals(Operator.GREATER, Specifier.parse(">1.0").operator());
    assertEquals("=1.0", Specifier.parse("====1.0").versionText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0", "=1.0", "!1.0", "~1.0", "<>1.0", "=>1.0", ">>1.0", "!==1.0", ">", "==", "x"
      })
  @Bullet({"SPEC-01", "SPEC-03", "W27"})
  void refusesWhatHasNoOperatorOrNoVersion(String text) {
    assertInvalid(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {">1.0+x", "~=1.0+x", ">=1.0+local", "<1.0+x", "<=1.0+x"})
  @Bullet({"SPEC-04", "W27"})
  void refusesALocalLabelAfterOrderedOperators(String text) {
    assertInvalid(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"==1.0+x", "!=1.0+x", "===1.0+x"})
  @Bullet("SPEC-04")
  void takesALocalLabelAfterEquality(String text) {
    assertNormalized(text, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "==1.0a1.*",
        "==1.0.post1.*",
        "==1.0.dev1.*",
        "==1.0+x.*",
        "==1.0*",
        "==1.*.*",
        "<1.0.*",
        ">=1.*",
        "~=1.0.*",
        "==.*",
        "==1.0 .*",
        "==1.0.* *",
        "==1.0. *"
      })
  @Bullet({"SPEC-07", "W27"})
  void takesAPrefixOfPlainReleasesAfterEqualityAlone(String text) {
    assertInvalid(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"==1.0.*", "!=1.*", "==1!2.*", "==v1.*"})
  @Bullet("SPEC-07")
  void takesAPrefix(String text) {
    assertTrue(Specifier.parse(text).isPrefix());
    assertNormalized(text, text);
  }

  @Test
  @Bullet({"SPEC-09", "W27"})
  void refusesACompatibleReleaseOfOneComponent() {
    assertInvalid("~=1");
    assertInvalid("~=1!2");
    assertInvalid("~=1a1");
    assertNormalized("~=1.0", "~=1.0");
  }

  @Test
  @Bullet("SPEC-13")
  void takesAnyTextWithoutSpaceAfterTheThirdSign() {
    assertEquals("foo*bar@é", Specifier.parse("=== foo*bar@é ").versionText());
    assertEquals("", Specifier.parse("===").versionText());
    assertInvalid("===1.0 2.0");
    assertInvalid("===a;b");
    assertInvalid("===a)");
  }

  @Test
  @Bullet("SPEC-15")
  void sortsItsClausesAndKeepsTheirSpelling() {
    assertNormalized("!=1.0.1,<2,>=1.0", ">=1.0,<2,!=1.0.1");
    assertNormalized("<=v1.9.rev5", "<= v1.9.rev5");
    assertNormalized(">=1.0", ">=1.0.0,>=1.0,>=1.0");
    assertNormalized("===\ufffd,===😀", "===😀,===\ufffd");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "==1.0 | ==1.0.0",
        ">=1,<2 | <2.0,>=1.0",
        ">=10,>=2 | >=02,>=10.0",
        "==1.0-1 | ==1.post1",
        ">=1,>=1.0 | >=1"
      })
  @Bullet({"SPEC-15", "W29"})
  void isEqualWhateverTheOrderAndTheTrailingZeros(String a, String b) {
    assertEquals(SpecifierSet.parse(a), SpecifierSet.parse(b));
    assertEquals(SpecifierSet.parse(a).hashCode(), SpecifierSet.parse(b).hashCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"~=1.0 | ~=1.0.0", "==1.0 | ===1.0", ">=1 | >1", "==1.* | ==1.0.*", ">=1 | >=1,<2"})
  @Bullet({"SPEC-09", "SPEC-15", "W29"})
  void isUnequalWhereItAdmitsOthers(String a, String b) {
    assertNotEquals(SpecifierSet.parse(a), SpecifierSet.parse(b));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">=3.6.*",
        ">=2.7,!=3.0*",
        ">=3.5 <4",
        "'>=3.6'",
        ">=3.6.dev0'",
        "≥3.6",
        ">=3.6;",
        ">= 1.0 .1"
      })
  @Bullet("SPEC-16")
  void refusesLegacyJunkAndLetsTheCallerKeepTheFileWithoutAnException(String text) {
    assertThrows(InvalidSpecifierException.class, () -> SpecifierSet.parse(text));
    assertNull(SpecifierSet.tryParse(text));
    assertNormalized(">=3.6", ">=3.6,");
  }

  @Test
  @Bullet("PRE-06")
  void accumulatesTheClausesOfSeveralRequirements() {
    SpecifierSet both = SpecifierSet.parse(">=1.0,<3").and(SpecifierSet.parse("!=2.0, <3.0"));

    assertEquals(SpecifierSet.parse("!=2.0,<3,>=1.0"), both);
    assertEquals(3, both.clauses().size());
    assertEquals(both, both.and(SpecifierSet.EMPTY));
  }

  @Test
  void pinsWhenOneClauseLeavesOneVersionAlone() {
    assertTrue(SpecifierSet.parse(">1,==1.2").pins());
    assertTrue(SpecifierSet.parse("===1.2").pins());
    assertFalse(SpecifierSet.parse("==1.2.*,!=1.2.3").pins());
    assertFalse(SpecifierSet.parse("").pins());
  }

  private static boolean contains(String specifier, String version) {
    return SpecifierSet.parse(specifier).contains(Version.parse(version), PrereleasePolicy.ALLOW);
  }
}
