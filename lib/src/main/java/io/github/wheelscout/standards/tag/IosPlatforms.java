package io.github.wheelscout.standards.tag;

import java.util.ArrayList;
import java.util.List;

/** The platform tags of iOS (PEP 730). */
public final class IosPlatforms {

  private static final int OLDEST_MAJOR = 12;

  /** No iOS has had a higher minor version; versions that never were match nothing. */
  private static final int HIGHEST_MINOR = 9;

  private IosPlatforms() {}

  /**
   * Returns the platform tags that an iOS version accepts, newest first, down to 12.0. Older
   * versions accept none.
   *
   * @param multiarch processor and SDK: {@code arm64_iphoneos}, {@code arm64_iphonesimulator},
   *     {@code x86_64_iphonesimulator}; dashes are accepted for underscores
   */
  public static List<String> of(int major, int minor, String multiarch) {
    String suffix = "_" + multiarch.replace('-', '_');
    List<String> platforms = new ArrayList<>();
    for (int older = major; older >= OLDEST_MAJOR; older--) {
      int newestMinor = older == major ? minor : HIGHEST_MINOR;
      for (int olderMinor = newestMinor; olderMinor >= 0; olderMinor--) {
        platforms.add("ios_" + older + "_" + olderMinor + suffix);
      }
    }
    return platforms;
  }
}
