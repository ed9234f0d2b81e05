package io.github.wheelscout.standards.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetTagsTest {

  private static List<String> pip(
      String version, String implementation, List<String> abis, String... platforms) {
    return TargetTags.of(
            PythonVersion.parse(version),
            implementation,
            abis,
            List.of(platforms),
            PlatformExpansion.PIP)
        .tags()
        .stream()
        .map(Tag::toString)
        .toList();
  }

  @Test
  @Bullet("TAG-18")
  void theVersionMayBeWrittenWithOrWithoutDots() {
    List<String> expected = pip("3.11", "cp", List.of("cp311"), "win32");
    assertEquals(expected, pip("311", "cp", List.of("cp311"), "win32"));
    assertEquals(expected, pip("3.11.4", "cp", List.of("cp311"), "win32"));
  }

  @Test
  @Bullet("TAG-18")
  void aMajorVersionAloneHasFourTags() {
    assertEquals(
        List.of("cp3-none-p", "py3-none-p", "cp3-none-any", "py3-none-any"),
        pip("3", "cp", List.of(), "p"));
  }

  @Test
  void theAbiFollowsFromVersionAndImplementation() {
    assertEquals("cp312-cp312-p", pip("3.12", "cp", List.of(), "p").getFirst());
    assertEquals("cp313-cp313t-p", pip("3.13t", "cp", List.of(), "p").getFirst());
    assertEquals("pp311-pypy311_pp73-p", pip("3.11", "pp", List.of(), "p").getFirst());
    assertEquals(
        "graalpy312-graalpy250_312_native-p", pip("3.12", "graalpy", List.of(), "p").getFirst());
  }

  @Test
  void pipGivesEveryImplementationATagForAnyPlatform() {
    assertTrue(pip("3.11", "pp", List.of(), "p").contains("pp311-none-any"));
    assertTrue(pip("3.11", "graalpy", List.of(), "p").contains("graalpy311-none-any"));
  }

  @Test
  void cpythonIsMeantUnlessAnotherIsNamed() {
    SupportedTags tags =
        TargetTags.of(
            PythonVersion.of(3, 12), null, List.of(), List.of("p"), PlatformExpansion.PIP);
    assertEquals(0, tags.rank("cp312-cp312-p"));
  }

  @Test
  void onlyCPythonHasFreeThreadedBuilds() {
    assertThrows(InvalidPythonVersionException.class, () -> pip("3.13t", "pp", List.of(), "win32"));
  }

  @Test
  void withoutPlatformOnlyTagsForAnyPlatformRemain() {
    assertEquals("cp32-none-any", pip("3.2", "cp", List.of()).getFirst());
  }
}
