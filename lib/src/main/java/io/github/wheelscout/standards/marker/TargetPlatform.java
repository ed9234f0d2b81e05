package io.github.wheelscout.standards.marker;

import java.util.Locale;

/** What a Python reports on each family of platforms. */
enum TargetPlatform {
  LINUX("posix", "linux", "Linux"),
  WINDOWS("nt", "win32", "Windows"),
  MACOS("posix", "darwin", "Darwin"),
  IOS("posix", "ios", "iOS"),
  ANDROID("posix", "android", "Android"),
  EMSCRIPTEN("posix", "emscripten", "Emscripten");

  private final String osName;
  private final String sysPlatform;
  private final String system;

  TargetPlatform(String osName, String sysPlatform, String system) {
    this.osName = osName;
    this.sysPlatform = sysPlatform;
    this.system = system;
  }

  static TargetPlatform named(String family) {
    for (TargetPlatform platform : values()) {
      if (platform.name().toLowerCase(Locale.ROOT).equals(family)) {
        return platform;
      }
    }
    throw new IllegalArgumentException("no family of platforms is named '" + family + "'");
  }

  MarkerEnvironment describe(MarkerEnvironment environment, String machine) {
    return environment
        .with(MarkerVariable.OS_NAME, osName)
        .with(MarkerVariable.SYS_PLATFORM, sysPlatform)
        .with(MarkerVariable.PLATFORM_SYSTEM, system)
        .with(MarkerVariable.PLATFORM_MACHINE, reported(machine));
  }

  /** Platform tags have names of their own for some machines. */
  private String reported(String machine) {
    return switch (this) {
      case LINUX, EMSCRIPTEN -> machine;
      case WINDOWS ->
          switch (machine) {
            case "amd64", "x86_64" -> "AMD64";
            case "arm64", "aarch64" -> "ARM64";
            case "win32", "i686" -> "x86";
            default -> machine;
          };
      case MACOS -> machine.startsWith("universal") ? "" : machine;
      case IOS -> machine.replace("_iphoneos", "").replace("_iphonesimulator", "");
      case ANDROID ->
          switch (machine) {
            case "arm64_v8a" -> "aarch64";
            case "armeabi_v7a" -> "armv7l";
            case "x86" -> "i686";
            default -> machine;
          };
    };
  }
}
