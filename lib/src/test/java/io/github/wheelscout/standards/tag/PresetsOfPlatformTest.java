package io.github.wheelscout.standards.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PresetsOfPlatformTest {

  private static void presets(String platform, String... names) {
    assertEquals(List.of(names), PresetsOfPlatform.of(platform), platform);
  }

  @Test
  void theUsualVersionIsNotNamed() {
    presets("manylinux_2_28_x86_64", "linux-x86_64");
    presets("manylinux2014_aarch64", "linux-aarch64");
    presets("manylinux1_i686", "linux-i686");
    presets("musllinux_1_2_aarch64", "musl-aarch64");
    presets("macosx_11_0_arm64", "macos-arm64");
    presets("macosx_10_9_universal2", "macos-arm64", "macos-x86_64");
    presets("win_amd64", "windows-x86_64");
    presets("win32", "windows-x86");
    presets("ios_13_0_arm64_iphonesimulator", "ios-arm64-simulator");
    presets("android_21_arm64_v8a", "android-arm64");
    presets("linux_x86_64", "linux-x86_64", "musl-x86_64");
  }

  @Test
  void aNewerVersionIsNamed() {
    presets("manylinux_2_34_x86_64", "linux-x86_64@2.34");
    presets("musllinux_1_3_armv7l", "musl-armv7l@1.3");
    presets("macosx_26_0_arm64", "macos-arm64@26.0");
    presets("android_35_x86_64", "android-x86_64@35.0");
    presets("pyodide_2024_0_wasm32", "pyodide@2024.0");
  }

  @Test
  void everyNameIsATargetThatLoadsThePlatform() {
    for (String platform :
        List.of("manylinux_2_39_riscv64", "macosx_15_0_universal2", "ios_18_4_arm64_iphoneos")) {
      for (String name : PresetsOfPlatform.of(platform)) {
        assertTrue(TargetPreset.parse(name).platforms().contains(platform), name);
      }
    }
  }

  @Test
  void noTargetLoadsWhatIsNoPlatform() {
    presets("any");
    presets("");
    presets("_");
    presets("plan9_amd64");
    presets("manylinux_99999999999999999999_1_x86_64");
    presets("manylinux_2_x86_64");
    presets("macosx_100_0_arm64");
    presets("win_");
  }
}
