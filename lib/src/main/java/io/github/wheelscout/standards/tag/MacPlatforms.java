package io.github.wheelscout.standards.tag;

import java.util.ArrayList;
import java.util.List;

/** The platform tags of macOS. */
public final class MacPlatforms {

  private static final int TIGER = 10_004;
  private static final int LEOPARD = 10_005;
  private static final int SNOW_LEOPARD = 10_006;

  private MacPlatforms() {}

  /**
   * Returns the platform tags that a macOS version accepts, newest first.
   *
   * <p>10.x counts minor versions down to 10.0. From 11 on only major versions count, then 10.16 to
   * 10.4 follow: in every format on x86_64, as {@code universal2} elsewhere.
   *
   * @param arch the processor, such as {@code arm64}, {@code x86_64}, or a binary format
   */
  public static List<String> of(int major, int minor, String arch) {
    List<String> platforms = new ArrayList<>();
    if (major == 10) {
      for (int older = minor; older >= 0; older--) {
        addAll(platforms, 10, older, formats(10, older, arch));
      }
    }
    if (major >= 11) {
      for (int older = major; older >= 11; older--) {
        addAll(platforms, older, 0, formats(older, 0, arch));
      }
      for (int older = 16; older >= 4; older--) {
        List<String> formats =
            arch.equals("x86_64") ? formats(10, older, arch) : List.of("universal2");
        addAll(platforms, 10, older, formats);
      }
    }
    return platforms;
  }

  /** The formats that a processor runs on a version: its own, then the fat ones. */
  private static List<String> formats(int major, int minor, String arch) {
    int release = major * 1000 + minor;
    return switch (arch) {
      case "x86_64" ->
          release < TIGER
              ? List.of()
              : List.of("x86_64", "intel", "fat64", "fat3", "universal2", "universal");
      case "arm64" -> List.of("arm64", "universal2");
      case "i386" ->
          release < TIGER ? List.of() : List.of("i386", "intel", "fat3", "fat", "universal");
      case "ppc64" ->
          release < TIGER || release > LEOPARD ? List.of() : List.of("ppc64", "fat64", "universal");
      case "ppc" -> release > SNOW_LEOPARD ? List.of() : List.of("ppc", "fat3", "fat", "universal");
      case "intel" -> List.of("intel", "universal");
      default -> List.of(arch);
    };
  }

  private static void addAll(List<String> platforms, int major, int minor, List<String> formats) {
    for (String format : formats) {
      platforms.add("macosx_" + major + "_" + minor + "_" + format);
    }
  }
}
