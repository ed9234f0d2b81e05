package io.github.wheelscout.standards.tag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a target's name tells about the environment in which markers are evaluated (PEP 508).
 *
 * @param osName {@code os_name}
 * @param sysPlatform {@code sys_platform}
 * @param platformSystem {@code platform_system}
 * @param platformMachine {@code platform_machine}
 * @param implementationName {@code implementation_name}
 * @param pythonImplementation {@code platform_python_implementation}
 */
public record PlatformFacts(
    String osName,
    String sysPlatform,
    String platformSystem,
    String platformMachine,
    String implementationName,
    String pythonImplementation) {

  /**
   * Returns what platform tags tell, or null when none of them names both system and machine, or
   * when two of them disagree.
   *
   * @param implementation {@code cp}, {@code pp}, {@code graalpy}, …; null for CPython
   */
  public static @Nullable PlatformFacts of(
      List<String> platforms, @Nullable String implementation) {
    String name = implementation == null ? "cp" : implementation;
    PlatformFacts facts = null;
    for (String platform : platforms) {
      PlatformFacts told = told(Tag.spell(platform), name);
      if (facts != null && told != null && !facts.equals(told)) {
        return null;
      }
      facts = told == null ? facts : told;
    }
    return facts;
  }

  private static @Nullable PlatformFacts told(String platform, String implementation) {
    int underscore = platform.indexOf('_');
    if (underscore < 0) {
      return platform.equals("win32") ? OperatingSystem.WINDOWS.facts("x86", implementation) : null;
    }
    String rest = platform.substring(underscore + 1);
    return switch (platform.substring(0, underscore)) {
      case "linux", "manylinux1", "manylinux2010", "manylinux2014" ->
          OperatingSystem.LINUX.facts(rest, implementation);
      case "manylinux", "musllinux" ->
          facts(OperatingSystem.LINUX, versioned(platform), implementation);
      case "macosx" -> facts(OperatingSystem.MACOS, macMachine(platform), implementation);
      case "ios" -> facts(OperatingSystem.IOS, iosMachine(platform), implementation);
      case "android" -> facts(OperatingSystem.ANDROID, androidMachine(rest), implementation);
      case "win" -> facts(OperatingSystem.WINDOWS, windowsMachine(rest), implementation);
      case "pyemscripten", "pyodide", "emscripten" ->
          platform.endsWith("_wasm32")
              ? OperatingSystem.EMSCRIPTEN.facts("wasm32", implementation)
              : null;
      default -> null;
    };
  }

  private static @Nullable PlatformFacts facts(
      OperatingSystem system, @Nullable String machine, String implementation) {
    return machine == null ? null : system.facts(machine, implementation);
  }

  private static @Nullable String versioned(String platform) {
    VersionedPlatform parts = VersionedPlatform.tryParse(platform);
    return parts == null ? null : parts.rest();
  }

  /** A format that several processors run names none. */
  private static @Nullable String macMachine(String platform) {
    String format = versioned(platform);
    return switch (format) {
      case "arm64", "x86_64", "i386", "ppc", "ppc64" -> format;
      case null, default -> null;
    };
  }

  private static @Nullable String iosMachine(String platform) {
    return switch (versioned(platform)) {
      case "arm64_iphoneos", "arm64_iphonesimulator" -> "arm64";
      case "x86_64_iphonesimulator" -> "x86_64";
      case null, default -> null;
    };
  }

  private static @Nullable String androidMachine(String levelAndAbi) {
    int underscore = levelAndAbi.indexOf('_');
    return switch (levelAndAbi.substring(underscore + 1)) {
      case "arm64_v8a" -> "aarch64";
      case "armeabi_v7a" -> "armv7l";
      case "x86_64" -> "x86_64";
      case "x86" -> "i686";
      default -> null;
    };
  }

  private static @Nullable String windowsMachine(String architecture) {
    return switch (architecture) {
      case "amd64" -> "AMD64";
      case "arm64" -> "ARM64";
      default -> null;
    };
  }
}
