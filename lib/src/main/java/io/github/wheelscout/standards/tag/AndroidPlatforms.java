package io.github.wheelscout.standards.tag;

import java.util.ArrayList;
import java.util.List;

/** The platform tags of Android (PEP 738). */
public final class AndroidPlatforms {

  private static final int OLDEST_API_LEVEL = 16;

  private AndroidPlatforms() {}

  /**
   * Returns the platform tags that an API level accepts, newest first, down to level 16. Older
   * levels accept none.
   *
   * @param abi {@code arm64_v8a}, {@code armeabi_v7a}, {@code x86_64} or {@code x86}; dashes and
   *     dots are accepted for underscores
   */
  public static List<String> of(int apiLevel, String abi) {
    String suffix = "_" + Tag.spell(abi);
    List<String> platforms = new ArrayList<>();
    for (int older = apiLevel; older >= OLDEST_API_LEVEL; older--) {
      platforms.add("android_" + older + suffix);
    }
    return platforms;
  }
}
