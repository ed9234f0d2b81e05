package io.github.wheelscout.standards.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The platform tags of Linux with glibc (PEP 600 and the older names of PEP 513, 571, 599). */
public final class ManylinuxPlatforms {

  private static final Set<String> ARCHITECTURES =
      Set.of(
          "x86_64",
          "i686",
          "aarch64",
          "armv7l",
          "ppc64",
          "ppc64le",
          "s390x",
          "loongarch64",
          "riscv64");

  /** Where glibc 2 would end if there ever were a glibc 3. */
  private static final int LAST_MINOR = 50;

  private ManylinuxPlatforms() {}

  /**
   * Returns the manylinux tags that a glibc version accepts, newest first for each architecture,
   * down to 2.5 on x86 and 2.17 elsewhere. The older name follows the version it stands for.
   *
   * <p>The {@code _manylinux} module of an interpreter, which may refuse some, is not known here.
   *
   * @param architectures the architectures in order of preference; when none of them has manylinux
   *     wheels the result is empty
   */
  public static List<String> of(List<String> architectures, int major, int minor) {
    List<String> platforms = new ArrayList<>();
    if (architectures.stream().noneMatch(ARCHITECTURES::contains)) {
      return platforms;
    }
    boolean x86 = architectures.contains("x86_64") || architectures.contains("i686");
    int oldestMinor = x86 ? 5 : 17;
    for (String architecture : architectures) {
      for (int older = major; older >= 2; older--) {
        int newest = older == major ? minor : LAST_MINOR;
        int oldest = older == 2 ? oldestMinor : 0;
        for (int olderMinor = newest; olderMinor >= oldest; olderMinor--) {
          platforms.add("manylinux_" + older + "_" + olderMinor + "_" + architecture);
          String legacy = older == 2 ? legacyName(olderMinor) : null;
          if (legacy != null) {
            platforms.add(legacy + "_" + architecture);
          }
        }
      }
    }
    return platforms;
  }

  private static @Nullable String legacyName(int glibcMinor) {
    return switch (glibcMinor) {
      case 17 -> "manylinux2014";
      case 12 -> "manylinux2010";
      case 5 -> "manylinux1";
      default -> null;
    };
  }

  /** Returns the glibc 2 minor version that a legacy name stands for, or -1. */
  static int glibcMinor(String legacyName) {
    return switch (legacyName) {
      case "manylinux2014" -> 17;
      case "manylinux2010" -> 12;
      case "manylinux1" -> 5;
      default -> -1;
    };
  }
}
