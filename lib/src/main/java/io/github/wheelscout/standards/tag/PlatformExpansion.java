package io.github.wheelscout.standards.tag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which platforms a named platform accepts: the policy {@code platforms}. */
public enum PlatformExpansion {
  /**
   * As pip: macOS, iOS and Android accept their older versions, manylinux2014 and manylinux2010 the
   * older names; every other platform accepts itself only, {@code manylinux_2_28_x86_64} too.
   */
  PIP,
  /**
   * As pip, and each manylinux accepts every older one under either name (PEP 600), each musllinux
   * every older one (PEP 656).
   */
  STANDARD,
  /** Every platform accepts itself only: the list is complete. */
  NONE;

  /**
   * Returns the accepted platforms, in the order in which they are named, each once.
   *
   * @throws InvalidTagException if a platform's version is too large to count down from
   */
  public List<String> expand(List<String> platforms) {
    if (this == NONE) {
      return List.copyOf(platforms);
    }
    Set<String> seen = new HashSet<>();
    List<String> expanded = new ArrayList<>();
    for (String platform : platforms) {
      if (seen.contains(platform)) {
        continue;
      }
      for (String accepted : accepted(platform)) {
        if (seen.add(accepted)) {
          expanded.add(accepted);
        }
      }
    }
    return expanded;
  }

  private List<String> accepted(String platform) {
    List<String> ladder = this == STANDARD ? linuxLadder(platform) : List.of();
    return ladder.isEmpty() ? acceptedByPip(platform) : ladder;
  }

  private static List<String> acceptedByPip(String platform) {
    if (platform.startsWith("macosx") || platform.startsWith("ios")) {
      return apple(platform);
    }
    int underscore = platform.indexOf('_');
    String name = underscore < 0 ? platform : platform.substring(0, underscore);
    String suffix = platform.substring(name.length());
    return switch (name) {
      case "android" -> android(platform);
      case "manylinux2010" -> List.of(platform, "manylinux1" + suffix);
      case "manylinux2014" ->
          suffix.equals("_x86_64") || suffix.equals("_i686")
              ? List.of(platform, "manylinux2010" + suffix, "manylinux1" + suffix)
              : List.of(platform);
      default -> List.of(platform);
    };
  }

  /** Whatever precedes the version is kept: pip has always accepted names like macosxcustom. */
  private static List<String> apple(String platform) {
    VersionedPlatform parts = VersionedPlatform.tryParse(platform);
    if (parts == null) {
      return List.of(platform);
    }
    boolean mac = platform.startsWith("macosx");
    String usualName = mac ? "macosx" : "ios";
    List<String> accepted =
        mac
            ? MacPlatforms.of(parts.major(), parts.minor(), parts.rest())
            : IosPlatforms.of(parts.major(), parts.minor(), parts.rest());
    return accepted.stream().map(tag -> parts.name() + tag.substring(usualName.length())).toList();
  }

  private static List<String> android(String platform) {
    int start = "android_".length();
    int end = VersionedPlatform.endOfNumber(platform, start);
    if (end < 0 || end + 1 == platform.length()) {
      return List.of(platform);
    }
    int apiLevel = VersionedPlatform.number(platform, start, end);
    return AndroidPlatforms.of(apiLevel, platform.substring(end + 1));
  }

  private static List<String> linuxLadder(String platform) {
    int underscore = platform.indexOf('_');
    if (underscore < 0) {
      return List.of();
    }
    String name = platform.substring(0, underscore);
    int legacyMinor = ManylinuxPlatforms.glibcMinor(name);
    if (legacyMinor > 0) {
      return ManylinuxPlatforms.of(List.of(platform.substring(underscore + 1)), 2, legacyMinor);
    }
    VersionedPlatform parts =
        name.equals("manylinux") || name.equals("musllinux")
            ? VersionedPlatform.tryParse(platform)
            : null;
    if (parts == null || !parts.name().equals(name)) {
      return List.of();
    }
    List<String> architecture = List.of(parts.rest());
    return name.equals("manylinux")
        ? ManylinuxPlatforms.of(architecture, parts.major(), parts.minor())
        : MusllinuxPlatforms.of(architecture, parts.major(), parts.minor());
  }
}
