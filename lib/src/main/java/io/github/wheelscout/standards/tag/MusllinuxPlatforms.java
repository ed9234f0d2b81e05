package io.github.wheelscout.standards.tag;

import java.util.ArrayList;
import java.util.List;

/** The platform tags of Linux with musl (PEP 656). */
public final class MusllinuxPlatforms {

  private MusllinuxPlatforms() {}

  /**
   * Returns the musllinux tags that a musl version accepts, newest first for each architecture,
   * down to the first minor version.
   */
  public static List<String> of(List<String> architectures, int major, int minor) {
    List<String> platforms = new ArrayList<>();
    for (String architecture : architectures) {
      for (int older = minor; older >= 0; older--) {
        platforms.add("musllinux_" + major + "_" + older + "_" + architecture);
      }
    }
    return platforms;
  }
}
