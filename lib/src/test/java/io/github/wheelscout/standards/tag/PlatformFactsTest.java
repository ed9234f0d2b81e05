package io.github.wheelscout.standards.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlatformFactsTest {

  private static String told(String... platforms) {
    PlatformFacts facts = PlatformFacts.of(List.of(platforms), null);
    assertNotNull(facts);
    return String.join(
        " ", facts.osName(), facts.sysPlatform(), facts.platformSystem(), facts.platformMachine());
  }

  @Test
  void platformTagsTellSystemAndMachine() {
    assertEquals("posix linux Linux x86_64", told("linux_x86_64"));
    assertEquals("posix linux Linux aarch64", told("manylinux_2_28_aarch64"));
    assertEquals("posix linux Linux i686", told("manylinux1_i686"));
    assertEquals("posix linux Linux ppc64le", told("musllinux_1_2_ppc64le"));
    assertEquals("posix darwin Darwin arm64", told("macosx_14_0_arm64"));
    assertEquals("nt win32 Windows x86", told("win32"));
    assertEquals("nt win32 Windows AMD64", told("win_amd64"));
    assertEquals("nt win32 Windows ARM64", told("win_arm64"));
    assertEquals("posix ios iOS arm64", told("ios_13_0_arm64_iphonesimulator"));
    assertEquals("posix android Android aarch64", told("android_24_arm64_v8a"));
    assertEquals("posix android Android i686", told("android_24_x86"));
    assertEquals("posix emscripten Emscripten wasm32", told("pyemscripten_2025_0_wasm32"));
  }

  @Test
  void tagsThatTellNothingDoNotMatterBesideOneThatDoes() {
    assertEquals(
        "posix darwin Darwin arm64", told("any", "macosx_11_0_universal2", "macosx_11_0_arm64"));
  }

  @Test
  void nothingIsToldByUnknownTagsNorByTwoThatDisagree() {
    assertNull(PlatformFacts.of(List.of(), "cp"));
    assertNull(PlatformFacts.of(List.of("any"), "cp"));
    assertNull(PlatformFacts.of(List.of("macosx_11_0_universal2"), "cp"));
    assertNull(PlatformFacts.of(List.of("plan9_x86", "win_x", "ios_1_2_x", "android_9_x"), "cp"));
    assertNull(PlatformFacts.of(List.of("linux_x86_64", "win_amd64"), "cp"));
    assertNull(PlatformFacts.of(List.of("linux_x86_64", "linux_aarch64"), "cp"));
  }

  @Test
  void presetsAndTheirTagsTellTheSame() {
    for (String name : TargetPreset.names()) {
      TargetPreset preset = TargetPreset.parse(name);
      assertEquals(
          preset.facts(), PlatformFacts.of(preset.platforms(), preset.implementation()), name);
    }
  }

  @Test
  void implementationsHaveTwoNames() {
    assertEquals("pypy PyPy", names("pp"));
    assertEquals("cpython CPython", names("cp"));
    assertEquals("graalpy GraalVM", names("graalpy"));
    assertEquals("ironpython IronPython", names("ip"));
    assertEquals("jython Jython", names("jy"));
    assertEquals("other other", names("other"));
  }

  private static String names(String implementation) {
    PlatformFacts facts = PlatformFacts.of(List.of("win32"), implementation);
    assertNotNull(facts);
    return facts.implementationName() + " " + facts.pythonImplementation();
  }
}
