package io.github.wheelscout.standards.tag;

import java.util.ArrayList;
import java.util.List;

/** Finds the targets that load what was built for a platform. */
public final class PresetsOfPlatform {

  private static final int LONGEST_YEAR = 4;

  private PresetsOfPlatform() {}

  /**
   * Returns the names of CPython's presets that load a platform tag: without version where the
   * usual one is enough, else with the least version, as in {@code linux-x86_64@2.34}.
   *
   * @param platform a platform tag, such as {@code manylinux_2_34_x86_64}; {@code any} has no
   *     presets of its own
   */
  public static List<String> of(String platform) {
    List<Integer> numbers = version(platform);
    List<String> names = new ArrayList<>();
    for (PresetPlatform preset : PresetPlatform.ALL) {
      if (TargetPreset.parse(preset.name()).platforms().contains(platform)) {
        names.add(preset.name());
      } else if (!numbers.isEmpty() && loads(preset, numbers, platform)) {
        names.add(preset.name() + "@" + numbers.get(0) + "." + numbers.get(1));
      }
    }
    return names;
  }

  private static boolean loads(PresetPlatform preset, List<Integer> numbers, String platform) {
    return preset.platforms(numbers.get(0), numbers.get(1)).contains(platform);
  }

  /** The first two numbers between underscores, 0 for a missing second; empty without a number. */
  private static List<Integer> version(String platform) {
    int major = number(platform, platform.indexOf('_') + 1);
    if (major < 0) {
      return List.of();
    }
    int second = platform.indexOf('_', platform.indexOf('_') + 1) + 1;
    return List.of(major, Math.max(0, number(platform, second)));
  }

  private static int number(String text, int start) {
    int end = VersionedPlatform.endOfNumber(text, start);
    return end < 0 || end - start > LONGEST_YEAR ? -1 : Integer.parseInt(text, start, end, 10);
  }
}
