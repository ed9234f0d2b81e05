package io.github.wheelscout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.finder.Target;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.standards.marker.MarkerEnvironment;
import io.github.wheelscout.standards.marker.MarkerVariable;
import io.github.wheelscout.standards.tag.Tag;
import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user says of the target, worked out without a Python. */
class TargetsTest {

  private static Target preset(String name, @Nullable String python) {
    TargetRequest request = new TargetRequest(name, python, null, List.of(), List.of());
    return Targets.of(request, Policies.STANDARD);
  }

  private static Target platform(Policies policies, String tag) {
    TargetRequest request = new TargetRequest(null, "3.12", null, List.of(), List.of(tag));
    return Targets.of(request, policies);
  }

  private static String platformMarkers(MarkerEnvironment environment) {
    return Stream.of(
            MarkerVariable.OS_NAME,
            MarkerVariable.SYS_PLATFORM,
            MarkerVariable.PLATFORM_SYSTEM,
            MarkerVariable.PLATFORM_MACHINE)
        .map(environment::value)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @Bullet("MRK-21")
  @CsvSource({
    "linux-aarch64, posix linux Linux aarch64",
    "musl-x86_64, posix linux Linux x86_64",
    "windows-x86_64, nt win32 Windows AMD64",
    "windows-arm64, nt win32 Windows ARM64",
    "windows-x86, nt win32 Windows x86",
    "macos-arm64, posix darwin Darwin arm64",
    "ios-arm64, posix ios iOS arm64",
    "android-arm64, posix android Android aarch64",
    "android-armv7, posix android Android armv7l",
    "pyodide, posix emscripten Emscripten wasm32",
  })
  void aPresetTellsTheMarkersOfItsPlatform(String preset, String expected) {
    assertEquals(expected, platformMarkers(preset(preset, "3.12").environment()));
  }

  @ParameterizedTest
  @CsvSource({
    "win_amd64, nt win32 Windows AMD64",
    "macosx_14_0_arm64, posix darwin Darwin arm64",
    "manylinux_2_28_aarch64, posix linux Linux aarch64",
    "any, '   '",
  })
  void aPlatformTagTellsThemWhereItCan(String tag, String expected) {
    assertEquals(expected, platformMarkers(platform(Policies.PIP, tag).environment()));
  }

  @Test
  void theVersionIsThatOfTheOptionOrTheNewestOfTheImplementation() {
    assertEquals("3.12.0", preset("linux-x86_64", "3.12").version().toString());
    assertEquals("3.14.0", preset("linux-x86_64", null).version().toString());
    assertEquals("3.11.0", preset("pypy-linux-x86_64", null).version().toString());
    assertEquals(
        "pypy",
        preset("pypy-linux-x86_64", null).environment().value(MarkerVariable.IMPLEMENTATION_NAME));
  }

  @Test
  void aFreeThreadedPythonCanBeNamedByItsVersionOrItsAbi() {
    List<Tag> byVersion = preset("linux-x86_64", "3.13t").tags().tags();
    TargetRequest request =
        new TargetRequest("linux-x86_64", "3.13", null, List.of("cp313t"), List.of());
    assertEquals(byVersion, Targets.of(request, Policies.STANDARD).tags().tags());
    assertEquals("cp313-cp313t-linux_x86_64", byVersion.get(0).toString());
  }

  @Test
  void theLadderOfManylinuxIsAPolicy() {
    Tag older = new Tag("cp312", "cp312", "manylinux_2_17_x86_64");
    String newer = "manylinux_2_28_x86_64";
    assertTrue(platform(Policies.STANDARD, newer).tags().rank(older) >= 0);
    assertEquals(-1, platform(Policies.PIP, newer).tags().rank(older));
  }

  @Test
  void aPresetIsTheSameInBothModes() {
    TargetRequest request = new TargetRequest("linux-x86_64", "3.12", null, List.of(), List.of());
    assertEquals(
        Targets.of(request, Policies.STANDARD).tags().tags(),
        Targets.of(request, Policies.PIP).tags().tags());
  }

  @Test
  void aPresetAndPlatformsExcludeEachOther() {
    TargetRequest both = new TargetRequest("linux-x86_64", "3.12", null, List.of(), List.of("any"));
    assertThrows(IllegalArgumentException.class, () -> Targets.of(both, Policies.STANDARD));
  }
}
