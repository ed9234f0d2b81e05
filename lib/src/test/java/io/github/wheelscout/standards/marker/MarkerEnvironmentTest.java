package io.github.wheelscout.standards.marker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkerEnvironmentTest {

  @Test
  @Bullet("MRK-02")
  void thePythonVersionHasTwoComponents() {
    assertPython("3.10.4", "3.10", "3.10.4", "3.10.4");
    assertPython("3.10", "3.10", "3.10.0", "3.10.0");
    assertPython("3", "3.0", "3.0.0", "3.0.0");
    assertPython("3.15.0a1", "3.15", "3.15.0a1", "3.15.0a1");
    assertPython("3.15.0+", "3.15", "3.15.0+", "3.15.0");
  }

  @Test
  @Bullet("MRK-02")
  void aReleaseCandidateIsNamedByTheFirstLetterOfItsLevel() {
    assertPython("3.15.0rc2", "3.15", "3.15.0rc2", "3.15.0c2");
  }

  @Test
  @Bullet("MRK-03")
  void whatIsUnknownIsZeroForVersionsAndEmptyForAllElse() {
    for (MarkerVariable variable : MarkerVariable.values()) {
      if (!variable.holdsNames()) {
        String expected = variable.type() == MarkerType.VERSION ? "0" : "";
        assertEquals(expected, MarkerEnvironment.unknown().value(variable), variable.toString());
      }
    }
    MarkerEnvironment linux = Environments.linux("3.12.0");
    assertEquals("", linux.value(MarkerVariable.PLATFORM_RELEASE));
    assertEquals("", linux.value(MarkerVariable.PLATFORM_VERSION));
    assertEquals(
        "0", linux.withPython("pypy", "3.11.13").value(MarkerVariable.IMPLEMENTATION_VERSION));
  }

  @Test
  void theImplementationHasTwoNames() {
    assertImplementation("cpython", "CPython", "3.12.0");
    assertImplementation("pypy", "PyPy", "0");
    assertImplementation("graalpy", "GraalVM", "0");
    assertThrows(
        IllegalArgumentException.class,
        () -> MarkerEnvironment.unknown().withPython("cpython", "x"));
  }

  @Test
  @Bullet("MRK-21")
  void aDescriptionOfAPythonIsAnEnvironment() {
    MarkerEnvironment described =
        MarkerEnvironment.of(
            Map.of("os_name", "nt", "python_version", "3.9", "extra", "A_b", "weather", "fine"));
    assertEquals("nt", described.value(MarkerVariable.OS_NAME));
    assertEquals("3.9", described.value(MarkerVariable.PYTHON_VERSION));
    assertEquals(Set.of("a-b"), described.extras());
    assertTrue(MarkerEnvironment.of(Map.of("extra", "")).extras().isEmpty());
  }

  @Test
  void anEnvironmentNeverChanges() {
    MarkerEnvironment before = MarkerEnvironment.of(Map.of("os_name", "nt"));
    MarkerEnvironment after = before.with(MarkerVariable.OS_NAME, "posix").withExtras(List.of("x"));
    assertEquals("nt", before.value(MarkerVariable.OS_NAME));
    assertTrue(before.extras().isEmpty());
    assertNotEquals(before, after);
    assertEquals(before, MarkerEnvironment.unknown().with(MarkerVariable.OS_NAME, "nt"));
    assertThrows(UnsupportedOperationException.class, () -> after.extras().clear());
  }

  @Test
  void setsAreNotValues() {
    assertThrows(
        IllegalArgumentException.class,
        () -> MarkerEnvironment.unknown().with(MarkerVariable.EXTRA, "x"));
    assertThrows(
        IllegalArgumentException.class,
        () -> MarkerEnvironment.unknown().value(MarkerVariable.EXTRAS));
  }

  @Test
  @Bullet("MRK-21")
  void theMachineThatRunsThisDoesNotMatter() {
    MarkerEnvironment windows = Environments.windows("3.12.0");
    assertTrue(Marker.parse("sys_platform == \"win32\"").evaluate(windows));
    assertFalse(Marker.parse("sys_platform == \"linux\"").evaluate(windows));
  }

  private static void assertPython(String given, String two, String full, String implementation) {
    MarkerEnvironment python = MarkerEnvironment.unknown().withPython("cpython", given);
    assertEquals(two, python.value(MarkerVariable.PYTHON_VERSION));
    assertEquals(full, python.value(MarkerVariable.PYTHON_FULL_VERSION));
    assertEquals(implementation, python.value(MarkerVariable.IMPLEMENTATION_VERSION));
  }

  private static void assertImplementation(String name, String platformName, String version) {
    MarkerEnvironment python = MarkerEnvironment.unknown().withPython(name, "3.12.0");
    assertEquals(name, python.value(MarkerVariable.IMPLEMENTATION_NAME));
    assertEquals(platformName, python.value(MarkerVariable.PLATFORM_PYTHON_IMPLEMENTATION));
    assertEquals(version, python.value(MarkerVariable.IMPLEMENTATION_VERSION));
  }
}
