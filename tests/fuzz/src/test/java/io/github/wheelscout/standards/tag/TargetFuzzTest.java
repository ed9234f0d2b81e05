package io.github.wheelscout.standards.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import java.util.List;

class TargetFuzzTest {

  private static final int MOST = 100_000;

  @FuzzTest
  void parse(byte[] input) {
    String text = Fuzzed.text(input);
    TargetPreset preset =
        Fuzzed.parsed(InvalidTargetException.class, () -> TargetPreset.parse(text));
    if (preset != null) {
      assertFalse(preset.platforms().isEmpty());
      assertTrue(preset.platforms().size() < MOST);
      assertEquals(preset.platforms(), TargetPreset.parse(preset.name()).platforms());
    }
    PythonVersion version =
        Fuzzed.parsed(InvalidPythonVersionException.class, () -> PythonVersion.parse(text));
    if (version != null) {
      Fuzzed.assertFixedPoint(version, PythonVersion::parse);
    }
    assertTrue(PresetsOfPlatform.of(text).size() <= TargetPreset.names().size());
  }

  @FuzzTest
  void platform(byte[] input) {
    for (PlatformExpansion expansion : PlatformExpansion.values()) {
      List<String> platforms =
          Fuzzed.parsed(
              InvalidTagException.class, () -> expansion.expand(List.of(Fuzzed.text(input))));
      assertTrue(platforms == null || platforms.size() < MOST);
    }
  }
}
