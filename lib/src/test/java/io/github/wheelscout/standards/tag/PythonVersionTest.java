package io.github.wheelscout.standards.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PythonVersionTest {

  @Test
  @Bullet("TAG-18")
  void dotsMayBeLeftOut() {
    assertEquals(PythonVersion.of(3, 11), PythonVersion.parse("311"));
    assertEquals(PythonVersion.of(3, 11), PythonVersion.parse("3.11"));
    assertEquals(PythonVersion.of(2, 7), PythonVersion.parse("27"));
  }

  @Test
  void upToThreePartsCount() {
    PythonVersion version = PythonVersion.parse("3.12.4");
    assertEquals(List.of(3, 12, 4), version.release());
    assertEquals("312", version.nodot());
    assertEquals("3.12", version.majorMinor());
    assertEquals("3.12.4", version.full());
    assertEquals("3.12.4", version.toString());
  }

  @Test
  void missingPartsAreZeroForMarkersAndAbsentForTags() {
    PythonVersion version = PythonVersion.parse("3");
    assertEquals("3", version.nodot());
    assertEquals("3.0.0", version.full());
    assertEquals("3", version.toString());
    assertFalse(version.hasMinor());
  }

  @Test
  void aTrailingTMeansFreeThreaded() {
    assertTrue(PythonVersion.parse("3.13t").freeThreaded());
    assertTrue(PythonVersion.parse("314t").freeThreaded());
    assertEquals("3.13.1t", PythonVersion.parse("3.13.1t").toString());
  }

  @Test
  void anythingElseIsRefusedWithItsPlace() {
    assertFault("", 0);
    assertFault("3.", 2);
    assertFault(".3", 0);
    assertFault("3..4", 2);
    assertFault("three", 0);
    assertFault("3.x", 2);
    assertFault("3.12rc1", 4);
    assertFault("3.1.2.3", 5);
    assertFault("3.-1", 2);
    assertFault(" 3.12", 0);
    assertFault("3.12\n", 4);
    assertFault("3.\u0661", 2);
  }

  @Test
  void numbersThatNoPythonHasAreRefused() {
    assertFault("10.2", 0);
    assertFault("3.1000", 2);
    assertFault("399999999999999999999", 1);
    assertFault("3t", 1);
    assertFault("3.12t", 4);
    assertFault("t", 0);
  }

  private static void assertFault(String text, int position) {
    var thrown =
        assertThrows(InvalidPythonVersionException.class, () -> PythonVersion.parse(text), text);
    assertEquals(position, thrown.position(), text);
    assertEquals("invalid-python-version", thrown.code());
  }
}
