package io.github.wheelscout.standards.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetPresetTest {

  private static List<String> platforms(String name) {
    return TargetPreset.parse(name).platforms();
  }

  @Test
  void linuxMeansGlibc228UnlessAnotherIsNamed() {
    List<String> usual = platforms("linux-x86_64");
    assertEquals(List.of("linux_x86_64", "manylinux_2_28_x86_64"), usual.subList(0, 2));
    assertEquals("manylinux1_x86_64", usual.getLast());
    assertEquals("manylinux_2_34_x86_64", platforms("linux-x86_64@2.34").get(1));
    assertEquals("manylinux2014_riscv64", platforms("linux-riscv64").getLast());
  }

  @Test
  void muslMeans12UnlessAnotherIsNamed() {
    assertEquals("musllinux_1_2_aarch64", platforms("musl-aarch64").get(1));
    assertEquals(
        List.of("linux_aarch64", "musllinux_1_1_aarch64", "musllinux_1_0_aarch64"),
        platforms("musl-aarch64@1.1"));
  }

  @Test
  void macHasAUsualVersionForEachProcessor() {
    assertEquals(MacPlatforms.of(14, 0, "arm64"), platforms("macos-arm64"));
    assertEquals(MacPlatforms.of(13, 0, "x86_64"), platforms("macos-x86_64"));
    assertEquals(MacPlatforms.of(15, 0, "arm64"), platforms("macos-arm64@15.0"));
    assertEquals(MacPlatforms.of(15, 0, "arm64"), platforms("macos-arm64@15"));
  }

  @Test
  @Bullet("TAG-16")
  void windowsHasOneTag() {
    assertEquals(List.of("win32"), platforms("windows-x86"));
    assertEquals(List.of("win_amd64"), platforms("windows-x86_64"));
    assertEquals(List.of("win_amd64"), platforms("windows-amd64"));
    assertEquals(List.of("win_arm64"), platforms("windows-arm64"));
  }

  @Test
  @Bullet("TAG-17")
  void pyodideHasTheStandardTagFirstAndTheOlderOnesAfterIt() {
    assertEquals(
        List.of("pyemscripten_2025_0_wasm32", "emscripten_4_0_9_wasm32", "pyodide_2025_0_wasm32"),
        platforms("pyodide@2025.0"));
    assertEquals(
        List.of("pyemscripten_2024_0_wasm32", "emscripten_3_1_58_wasm32", "pyodide_2024_0_wasm32"),
        platforms("pyodide@2024.0"));
    assertTrue(platforms("pyodide").getFirst().matches("pyemscripten_[0-9]+_[0-9]+_wasm32"));
    assertEquals(
        List.of("pyemscripten_2031_1_wasm32", "pyodide_2031_1_wasm32"),
        platforms("pyodide@2031.1"));
  }

  @Test
  void mobilesAreTargetsToo() {
    assertEquals(IosPlatforms.of(17, 0, "arm64_iphoneos"), platforms("ios-arm64"));
    assertEquals(
        IosPlatforms.of(13, 0, "x86_64_iphonesimulator"), platforms("ios-x86_64-simulator@13.0"));
    assertEquals(AndroidPlatforms.of(24, "arm64_v8a"), platforms("android-arm64"));
    assertEquals(AndroidPlatforms.of(30, "armeabi_v7a"), platforms("android-armv7@30"));
  }

  @Test
  void otherImplementationsHaveThePlatformsOfCPython() {
    TargetPreset pypy = TargetPreset.parse("pypy-linux-x86_64@2.34");
    assertEquals("pp", pypy.implementation());
    assertEquals(platforms("linux-x86_64@2.34"), pypy.platforms());
    assertEquals("pypy", pypy.facts().implementationName());
    TargetPreset graalpy = TargetPreset.parse("graalpy-macos-arm64");
    assertEquals("graalpy", graalpy.implementation());
    assertEquals("GraalVM", graalpy.facts().pythonImplementation());
  }

  @Test
  void theTagsAreThoseOfTheInterpreterThatRunsThere() {
    SupportedTags tags =
        TargetPreset.parse("linux-x86_64").tags(PythonVersion.parse("3.13t"), List.of());
    assertEquals(0, tags.rank("cp313-cp313t-linux_x86_64"));
    assertTrue(tags.rank("cp311-abi3t-manylinux2014_x86_64") > 0);
    SupportedTags pypy =
        TargetPreset.parse("pypy-windows-x86").tags(PythonVersion.of(3, 11), List.of());
    assertEquals(0, pypy.rank("pp311-pypy311_pp73-win32"));
    assertTrue(pypy.rank("pp3-none-any") > 0);
  }

  @Test
  void everyNameCanBeParsedAndKeepsItsVersion() {
    for (String name : TargetPreset.names()) {
      TargetPreset preset = TargetPreset.parse(name);
      assertEquals(name, preset.name());
      assertFalse(preset.platforms().isEmpty(), name);
      assertNotNull(preset.facts());
    }
    assertEquals("musl-i686@1.1", TargetPreset.parse("musl-i686@1.1").name());
    assertEquals("windows-x86_64", TargetPreset.parse("windows-amd64").name());
  }

  @Test
  void anUnknownNameIsToldWhatExistsClosestFirst() {
    var thrown =
        assertThrows(InvalidTargetException.class, () -> TargetPreset.parse("linux-x86-64"));
    assertTrue(String.valueOf(thrown.getMessage()).contains("did you mean linux-x86_64?"));
    assertTrue(String.valueOf(thrown.hint()).startsWith("targets are linux-x86_64, "));
    assertTrue(String.valueOf(thrown.hint()).contains("graalpy-windows-arm64"));
    assertEquals("invalid-target", thrown.code());
  }

  @Test
  void whatIsNoTargetIsRefused() {
    for (String text :
        List.of("", "@", "linux", "pypy-", "pypy-musl-x86_64", "graalpy-pyodide", "LINUX-X86_64")) {
      assertThrows(InvalidTargetException.class, () -> TargetPreset.parse(text), text);
    }
  }

  @Test
  void aVersionThatCannotBeIsRefusedAtItsPlace() {
    for (String text :
        List.of(
            "linux-x86_64@",
            "linux-x86_64@x",
            "linux-x86_64@2.x",
            "linux-x86_64@1.9",
            "linux-x86_64@999999999999",
            "linux-x86_64@999.1",
            "windows-x86_64@10",
            "ios-arm64@11",
            "android-x86@15")) {
      var thrown = assertThrows(InvalidTargetException.class, () -> TargetPreset.parse(text), text);
      assertEquals(text.indexOf('@') + 1, thrown.position(), text);
    }
  }
}
