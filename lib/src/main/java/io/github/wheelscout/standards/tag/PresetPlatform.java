package io.github.wheelscout.standards.tag;

import java.util.ArrayList;
import java.util.List;

/**
 * A platform that has a preset name.
 *
 * @param name the name, such as {@code linux-x86_64}
 * @param family how its tags are made
 * @param architecture the architecture as its tags spell it
 * @param machine the machine as its interpreters report it
 * @param defaultVersion the version that counts unless another is named; empty if it has none
 */
record PresetPlatform(
    String name, Family family, String architecture, String machine, String defaultVersion) {

  /** How the tags of a platform are made from its version. */
  enum Family {
    GLIBC(OperatingSystem.LINUX, "a glibc version such as 2.28"),
    MUSL(OperatingSystem.LINUX, "a musl version such as 1.2"),
    MACOS(OperatingSystem.MACOS, "a macOS version such as 15.0"),
    WINDOWS(OperatingSystem.WINDOWS, "no version"),
    IOS(OperatingSystem.IOS, "an iOS version such as 17.0"),
    ANDROID(OperatingSystem.ANDROID, "an API level such as 24"),
    PYODIDE(OperatingSystem.EMSCRIPTEN, "a PyEmscripten version such as 2025.0");

    private final OperatingSystem system;
    private final String expectedVersion;

    Family(OperatingSystem system, String expectedVersion) {
      this.system = system;
      this.expectedVersion = expectedVersion;
    }

    OperatingSystem system() {
      return system;
    }

    String expectedVersion() {
      return expectedVersion;
    }
  }

  private static final List<String> LINUX_ARCHITECTURES =
      List.of(
          "x86_64",
          "aarch64",
          "i686",
          "armv7l",
          "ppc64le",
          "s390x",
          "riscv64",
          "ppc64",
          "loongarch64");

  /** Every platform that has a preset. */
  static final List<PresetPlatform> ALL = all();

  /** Whether PyPy and GraalPy exist for it, as far as wheels are concerned. */
  boolean hasOtherImplementations() {
    return switch (family) {
      case GLIBC, MACOS, WINDOWS -> true;
      default -> false;
    };
  }

  /**
   * The platforms that an interpreter accepts on a version of this platform; none if there cannot
   * be such a version.
   */
  List<String> platforms(int major, int minor) {
    boolean plausible = family == Family.PYODIDE || (major < 100 && minor < 100);
    if (!plausible || (family == Family.GLIBC && major < 2)) {
      return List.of();
    }
    return switch (family) {
      case GLIBC -> LinuxPlatforms.glibc(LinuxPlatforms.architectures(architecture), major, minor);
      case MUSL -> LinuxPlatforms.musl(LinuxPlatforms.architectures(architecture), major, minor);
      case MACOS -> MacPlatforms.of(major, minor, architecture);
      case WINDOWS -> List.of(architecture);
      case IOS -> IosPlatforms.of(major, minor, architecture);
      case ANDROID -> AndroidPlatforms.of(major, architecture);
      case PYODIDE -> PyemscriptenPlatforms.of(major, minor);
    };
  }

  private static List<PresetPlatform> all() {
    List<PresetPlatform> all = new ArrayList<>();
    for (String architecture : LINUX_ARCHITECTURES) {
      all.add(of("linux-" + architecture, Family.GLIBC, architecture, architecture, "2.28"));
    }
    for (String architecture : LINUX_ARCHITECTURES) {
      all.add(of("musl-" + architecture, Family.MUSL, architecture, architecture, "1.2"));
    }
    all.add(of("macos-arm64", Family.MACOS, "arm64", "arm64", "14.0"));
    all.add(of("macos-x86_64", Family.MACOS, "x86_64", "x86_64", "13.0"));
    all.add(of("windows-x86_64", Family.WINDOWS, "win_amd64", "AMD64", ""));
    all.add(of("windows-x86", Family.WINDOWS, "win32", "x86", ""));
    all.add(of("windows-arm64", Family.WINDOWS, "win_arm64", "ARM64", ""));
    all.add(of("ios-arm64", Family.IOS, "arm64_iphoneos", "arm64", "17.0"));
    all.add(of("ios-arm64-simulator", Family.IOS, "arm64_iphonesimulator", "arm64", "17.0"));
    all.add(of("ios-x86_64-simulator", Family.IOS, "x86_64_iphonesimulator", "x86_64", "17.0"));
    all.add(of("android-arm64", Family.ANDROID, "arm64_v8a", "aarch64", "24"));
    all.add(of("android-x86_64", Family.ANDROID, "x86_64", "x86_64", "24"));
    all.add(of("android-armv7", Family.ANDROID, "armeabi_v7a", "armv7l", "24"));
    all.add(of("android-x86", Family.ANDROID, "x86", "i686", "24"));
    all.add(of("pyodide", Family.PYODIDE, "wasm32", "wasm32", "2026.0"));
    return List.copyOf(all);
  }

  private static PresetPlatform of(
      String name, Family family, String architecture, String machine, String defaultVersion) {
    return new PresetPlatform(name, family, architecture, machine, defaultVersion);
  }
}
