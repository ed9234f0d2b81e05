package io.github.wheelscout.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.wheelscout.standards.tag.TargetPreset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostPlatformTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux-x86_64",
    "Linux, aarch64, linux-aarch64",
    "Linux, riscv64, linux-riscv64",
    "Mac OS X, aarch64, macos-arm64",
    "Mac OS X, x86_64, macos-x86_64",
    "Windows 11, amd64, windows-x86_64",
    "Windows 11, aarch64, windows-arm64",
    "Windows 10, x86, windows-x86",
    "Plan 9, vax, linux-x86_64",
  })
  void theMachineIsNamedByTheNearestPreset(String system, String architecture, String expected) {
    assertEquals(expected, HostPlatform.preset(system, architecture));
    assertNotNull(TargetPreset.parse(expected));
  }

  @Test
  void thisMachineHasAPreset() {
    assertNotNull(TargetPreset.parse(HostPlatform.preset()));
  }
}
