package io.github.wheelscout.standards.marker;

import static io.github.wheelscout.standards.marker.MarkerContext.LOCK_FILE;
import static io.github.wheelscout.standards.marker.MarkerContext.METADATA;
import static io.github.wheelscout.standards.marker.MarkerContext.REQUIREMENT;
import static io.github.wheelscout.standards.marker.MarkerSemantics.PIP;
import static io.github.wheelscout.standards.marker.MarkerSemantics.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkerExtraTest {
  private static final MarkerEnvironment LINUX = Environments.linux("3.12.1");

  @Test
  @Bullet({"MRK-13", "W63"})
  void anExtraIsComparedNormalized() {
    for (MarkerSemantics semantics : MarkerSemantics.values()) {
      assertTrue(holds("extra == \"Foo_Bar\"", METADATA, semantics, "foo.bar"));
      assertTrue(holds("\"Foo_Bar\" == extra", METADATA, semantics, "foo-bar"));
      assertFalse(holds("extra == \"foo\"", METADATA, semantics));
      assertTrue(holds("extra != \"foo\"", METADATA, semantics));
      assertTrue(holds("extra != \"foo\"", METADATA, semantics, "bar"));
      assertTrue(holds("extra == \"foo\"", METADATA, semantics, "foo", "bar"));
    }
    assertEquals("extra == \"foo-bar\"", Marker.parse("extra == 'Foo_Bar'").toString());
  }

  @Test
  @Bullet({"MRK-13", "W64"})
  void extraIsNotAskedForMeansThatNoneIsThatOne() {
    assertFalse(holds("extra != \"foo\"", METADATA, STANDARD, "foo", "bar"));
    assertTrue(holds("extra != \"foo\"", METADATA, PIP, "foo", "bar"));
  }

  @Test
  @Bullet({"MRK-13", "W65"})
  void noOtherOperatorHoldsForExtra() {
    for (String marker :
        List.of("extra in \"a b\"", "extra >= \"a\"", "extra <= \"a\"", "extra not in \"b\"")) {
      assertFalse(holds(marker, METADATA, STANDARD, "a"), marker);
      assertTrue(holds(marker, METADATA, PIP, "a"), marker);
    }
    assertFalse(holds("extra > \"a\"", METADATA, STANDARD, "b"));
    assertFalse(holds("extra > \"a\"", METADATA, PIP, "b"));
  }

  @Test
  void pipAsksTheWholeMarkerForEachExtra() {
    String both = "extra == \"a\" and extra == \"b\"";
    assertTrue(holds(both, METADATA, STANDARD, "a", "b"));
    assertFalse(holds(both, METADATA, PIP, "a", "b"));
  }

  @Test
  @Bullet("MRK-14")
  void extraIsAnErrorWhereItIsNotDefined() {
    assertFalse(holds("extra == \"x\"", METADATA, STANDARD));
    assertTrue(holds("extra == \"\"", METADATA, PIP));
    for (MarkerSemantics semantics : MarkerSemantics.values()) {
      assertUndefined("extra", "extra == \"x\"", REQUIREMENT, semantics);
      assertUndefined("extra", "extra == \"x\"", LOCK_FILE, semantics);
    }
  }

  @Test
  @Bullet({"MRK-15", "W69"})
  void theSetsOfALockFileAreAskedForMembersOnly() {
    for (MarkerSemantics semantics : MarkerSemantics.values()) {
      assertTrue(holds("\"Foo_x\" in extras", LOCK_FILE, semantics, "foo-x"));
      assertFalse(holds("\"x\" in extras", LOCK_FILE, semantics));
      assertTrue(holds("\"x\" not in dependency_groups", LOCK_FILE, semantics, "x"));
      assertTrue(
          Marker.parse("\"Dev_1\" in dependency_groups")
              .evaluate(LINUX.withDependencyGroups(List.of("dev.1")), LOCK_FILE, semantics));
      assertUndefined("extras", "\"x\" in extras", METADATA, semantics);
      assertUndefined("extras", "\"x\" in extras", REQUIREMENT, semantics);
      assertUndefined("dependency_groups", "\"x\" in dependency_groups", METADATA, semantics);
    }
  }

  @Test
  @Bullet({"MRK-15", "W69"})
  void everyOtherFormIsFalseToTheStandardAndAnErrorToPip() {
    for (String marker :
        List.of("extras == \"x\"", "extras in \"x\"", "extras not in \"x\"", "\"x\" ~= extras")) {
      assertFalse(holds(marker, LOCK_FILE, STANDARD, "x"), marker);
      assertThrows(
          UndefinedComparisonException.class, () -> holds(marker, LOCK_FILE, PIP, "x"), marker);
    }
    assertFalse(holds("\"x\" == extras", LOCK_FILE, PIP, "x"));
    assertTrue(holds("\"x\" != extras", LOCK_FILE, PIP, "x"));
    assertFalse(holds("\"x\" != extras", LOCK_FILE, STANDARD, "x"));
  }

  @Test
  @Bullet({"MRK-16", "W69"})
  void aLockFileWithExtraIsRejected() {
    assertUndefined("extra", "extra == \"x\"", LOCK_FILE, STANDARD);
    assertUndefined("extra", "os_name == \"nt\" and extra == \"x\"", LOCK_FILE, STANDARD);
  }

  @Test
  void setsDoNotCompareWithOtherVariables() {
    assertThrows(
        UndefinedComparisonException.class, () -> holds("extra == os_name", METADATA, STANDARD));
    assertThrows(
        UndefinedComparisonException.class, () -> holds("os_name in extras", LOCK_FILE, STANDARD));
    assertFalse(holds("os_name in extras", LOCK_FILE, PIP));
  }

  private static boolean holds(
      String marker, MarkerContext context, MarkerSemantics semantics, String... extras) {
    return Marker.parse(marker).evaluate(LINUX.withExtras(List.of(extras)), context, semantics);
  }

  private static void assertUndefined(
      String variable, String marker, MarkerContext context, MarkerSemantics semantics) {
    UndefinedVariableException e =
        assertThrows(
            UndefinedVariableException.class, () -> holds(marker, context, semantics), marker);
    assertEquals(variable, e.variable());
    assertEquals(variable, e.input().substring(e.position(), e.position() + variable.length()));
    assertEquals("undefined-marker-variable", e.code());
  }
}
