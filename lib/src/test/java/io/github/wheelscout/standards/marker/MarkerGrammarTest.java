package io.github.wheelscout.standards.marker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkerGrammarTest {
  private static final MarkerEnvironment POSIX = Environments.linux("3.12.1");

  @Test
  @Bullet({"MRK-04", "W66"})
  void andBindsTighterThanOr() {
    assertTrue(holds("os_name==\"posix\" or os_name==\"a\" and os_name==\"b\""));
    assertTrue(holds("os_name==\"a\" and os_name==\"b\" or os_name==\"posix\""));
    assertFalse(holds("(os_name == \"posix\" or os_name == \"a\") and os_name == \"b\""));
  }

  @Test
  @Bullet({"MRK-04", "W68", "JAVA-line-end"})
  void thereIsNoNotNoChainAndNoUpperCase() {
    assertInvalid("not python_version == \"3\"", 0);
    assertInvalid("3.4 < python_version < \"3.9\"", 0);
    assertInvalid("\"3.4\" < python_version < \"3.9\"", 23);
    assertInvalid("os_name == \"posix\" AND os_name == \"posix\"", 19);
    assertInvalid("OS_NAME == \"posix\"", 0);
    assertInvalid("python_version", 14);
    assertInvalid("os_name == \"posix\"\n", 18);
    assertInvalid("", 0);
    assertInvalid("()", 1);
    assertInvalid("(os_name == \"a\"", 15);
    assertInvalid("os_name == \"a\" and", 18);
    assertInvalid("os_name = \"a\"", 8);
    assertInvalid("os_name <> \"a\"", 9);
    assertInvalid("os_name == \"a\" \"b\"", 15);
  }

  @Test
  @Bullet({"MRK-17", "W67"})
  void theGrammarAllowsTwoConstantsAndTwoVariables() {
    assertEquals("\"a\" == \"a\"", Marker.parse("'a'=='a'").toString());
    assertThrows(UndefinedMarkerException.class, () -> holds("\"a\" == \"a\""));
    assertThrows(UndefinedMarkerException.class, () -> holdsForPip("\"a\" == \"a\""));
    assertThrows(UndefinedMarkerException.class, () -> holdsForPip("\"a\" in \"abc\""));
    assertFalse(holds("os_name == sys_platform"));
    assertFalse(holdsForPip("os_name == sys_platform"));
  }

  @Test
  void pipTakesTheNameOfASecondVariableForAConstant() {
    assertFalse(holdsForPip("os_name == os_name"));
    assertTrue(holds("os_name == os_name"));
    assertTrue(holdsForPip("\"posix\" == \"os_name\""));
  }

  @Test
  @Bullet({"MRK-18", "W67"})
  void theSpellingsOfPep345AreReadAndNeverWritten() {
    List<String> old =
        List.of(
            "os.name",
            "sys.platform",
            "platform.version",
            "platform.machine",
            "platform.python_implementation",
            "python_implementation");
    List<String> now =
        List.of(
            "os_name",
            "sys_platform",
            "platform_version",
            "platform_machine",
            "platform_python_implementation",
            "platform_python_implementation");
    for (int i = 0; i < old.size(); i++) {
      assertEquals(now.get(i) + " == \"x\"", Marker.parse(old.get(i) + "=='x'").toString());
    }
    assertTrue(holds("os.name == \"posix\""));
    assertInvalid("platform.release == \"x\"", 0);
    assertInvalid("platform.system == \"x\"", 0);
    assertInvalid("os_name.x == \"a\"", 0);
  }

  @Test
  @Bullet("MRK-19")
  void aConstantIsWhatStandsBetweenItsQuotes() {
    assertEquals("it's", literal("os_name == \"it's\""));
    assertEquals("a\"b", literal("os_name == 'a\"b'"));
    assertEquals("a\\nb", literal("os_name == \"a\\nb\""));
    assertEquals("é", literal("os_name == \"é\""));
    assertEquals("", literal("os_name == ''"));
    assertEquals("os_name == 'a\"b'", Marker.parse("os_name == 'a\"b'").toString());
    assertInvalid("os_name == \"a\nb\"", 13);
    assertInvalid("os_name == \"a", 11);
    assertInvalid("os_name == \"\"\"x\"\"\"", 13);
  }

  @Test
  @Bullet("MRK-20")
  void whiteSpaceIsOnlyNeededBetweenWords() {
    assertTrue(holds("os_name==\"posix\"and sys_platform==\"linux\""));
    assertTrue(holds("os_name not  in \"a\""));
    assertTrue(holds("os_name not\tin\"a\""));
    assertTrue(holds("\"os\"in os_name"));
    assertTrue(holds("\t(os_name==\"posix\")and(sys_platform==\"linux\") "));
    assertInvalid("os_name notin \"a\"", 8);
    assertInvalid("os_name not(in) \"a\"", 11);
    assertInvalid("os_namein \"a\"", 0);
    assertInvalid("os_name==\"a\"andos_name==\"b\"", 12);
    assertInvalid("os_name\n== \"a\"", 7);
    assertInvalid("os_name\u00a0== \"a\"", 7);
  }

  @Test
  @Bullet({"DEP-13", "W67"})
  void anUnknownVariableIsToldApartFromOtherMistakes() {
    for (String text :
        List.of("foo == \"bar\"", "sys_abi_features == \"x\"", "variant_label == \"\"")) {
      InvalidMarkerException e =
          assertThrows(InvalidMarkerException.class, () -> Marker.parse(text));
      assertEquals("unknown-marker-variable", e.code());
      assertNull(Marker.tryParse(text));
    }
    InvalidMarkerException e =
        assertThrows(InvalidMarkerException.class, () -> Marker.parse("os_name == "));
    assertEquals("invalid-marker", e.code());
  }

  @Test
  void theMessageShowsWhereTheMarkerEnds() {
    InvalidMarkerException e =
        assertThrows(InvalidMarkerException.class, () -> Marker.parse("os_name ~ 'x'"));
    assertEquals(
        """
        invalid marker: expected one of <=, <, !=, ==, >=, >, ~=, ===, in, not in
          os_name ~ 'x'
                  ^\
        """,
        e.getMessage());
    assertEquals("os_name ~ 'x'", e.input());
  }

  @Test
  void parenthesesAreKeptOnlyWhereTheyHoldMoreThanOneComparison() {
    assertPrints("os_name == \"a\"", "((os_name=='a'))");
    assertPrints("os_name == \"a\" or os_name == \"b\"", "((os_name=='a') or ((os_name=='b')))");
    assertPrints(
        "(os_name == \"a\" or os_name == \"b\") and os_name == \"c\"",
        "(((os_name=='a' or os_name=='b'))) and (os_name=='c')");
    assertPrints(
        "os_name == \"a\" or (os_name == \"b\" and os_name == \"c\")",
        "os_name=='a' or (os_name=='b' and os_name=='c')");
  }

  @Test
  void equalityIsThatOfTheTree() {
    assertEquals(Marker.parse("os.name=='a'"), Marker.parse("(os_name == \"a\")"));
    assertNotEquals(
        Marker.parse("os_name=='a' or (os_name=='b' and os_name=='c')"),
        Marker.parse("os_name=='a' or os_name=='b' and os_name=='c'"));
    assertEquals(
        Marker.parse("extra=='Foo_Bar'").hashCode(),
        Marker.parse("extra == \"foo.bar\"").hashCode());
  }

  @Test
  void theComparisonsComeFromLeftToRight() {
    Marker marker = Marker.parse("os_name=='a' or (extra=='b' and 'c' in sys_platform)");
    assertEquals(
        List.of("os_name == \"a\"", "extra == \"b\"", "\"c\" in sys_platform"),
        marker.comparisons().map(Marker::toString).toList());
  }

  private static boolean holds(String marker) {
    return Marker.parse(marker).evaluate(POSIX);
  }

  private static boolean holdsForPip(String marker) {
    return Marker.parse(marker).evaluate(POSIX, MarkerContext.METADATA, MarkerSemantics.PIP);
  }

  private static String literal(String marker) {
    Marker.Compare comparison = (Marker.Compare) Marker.parse(marker);
    return ((MarkerLiteral) comparison.right()).text();
  }

  private static void assertPrints(String expected, String marker) {
    Marker parsed = Marker.parse(marker);
    assertEquals(expected, parsed.toString());
    assertEquals(parsed, Marker.parse(expected));
  }

  private static void assertInvalid(String marker, int position) {
    InvalidMarkerException e =
        assertThrows(InvalidMarkerException.class, () -> Marker.parse(marker));
    assertEquals(position, e.position(), marker);
    assertNull(Marker.tryParse(marker));
  }
}
