package io.github.wheelscout.config;

import java.util.Locale;

/** The machine that this program runs on, as the name of a target preset. */
public final class HostPlatform {

  private HostPlatform() {}

  /** The preset nearest to this machine; {@code linux-x86_64} where it is not known. */
  public static String preset() {
    return preset(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
  }

  static String preset(String system, String architecture) {
    String name = system.toLowerCase(Locale.ROOT);
    String machine =
        switch (architecture.toLowerCase(Locale.ROOT)) {
          case "aarch64", "arm64" -> "aarch64";
          case "x86", "i386", "i486", "i586", "i686" -> "i686";
          case "arm" -> "armv7l";
          case "ppc64le", "s390x", "riscv64", "loongarch64" -> architecture;
          default -> "x86_64";
        };
    if (name.startsWith("windows")) {
      return switch (machine) {
        case "aarch64" -> "windows-arm64";
        case "i686" -> "windows-x86";
        default -> "windows-x86_64";
      };
    }
    if (name.startsWith("mac")) {
      return machine.equals("aarch64") ? "macos-arm64" : "macos-x86_64";
    }
    return "linux-" + machine;
  }
}
