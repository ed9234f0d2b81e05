package io.github.wheelscout.standards.tag;

import java.util.ArrayList;
import java.util.List;

/** The platform tags of a whole Linux: {@code linux_*} first, then those of its C library. */
public final class LinuxPlatforms {

  private LinuxPlatforms() {}

  /** Returns the platform tags of a Linux with glibc, such as 2.28. */
  public static List<String> glibc(List<String> architectures, int major, int minor) {
    List<String> platforms = linux(architectures);
    platforms.addAll(ManylinuxPlatforms.of(architectures, major, minor));
    return platforms;
  }

  /** Returns the platform tags of a Linux with musl, such as 1.2. */
  public static List<String> musl(List<String> architectures, int major, int minor) {
    List<String> platforms = linux(architectures);
    platforms.addAll(MusllinuxPlatforms.of(architectures, major, minor));
    return platforms;
  }

  /** Returns the architectures whose wheels run on a machine, its own first. */
  public static List<String> architectures(String machine) {
    return machine.equals("armv8l") ? List.of("armv8l", "armv7l") : List.of(machine);
  }

  /** Returns the architectures whose wheels a 32-bit interpreter loads on a machine. */
  public static List<String> architecturesOf32Bit(String machine) {
    return switch (machine) {
      case "x86_64" -> architectures("i686");
      case "aarch64" -> architectures("armv8l");
      default -> architectures(machine);
    };
  }

  private static List<String> linux(List<String> architectures) {
    List<String> platforms = new ArrayList<>();
    for (String architecture : architectures) {
      platforms.add("linux_" + architecture);
    }
    return platforms;
  }
}
