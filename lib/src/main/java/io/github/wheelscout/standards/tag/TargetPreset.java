package io.github.wheelscout.standards.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A target with a short name: {@code linux-x86_64}, {@code musl-aarch64@1.1}, {@code
 * pypy-windows-x86_64}. It stands for the interpreter that runs there.
 *
 * @param name the name, with the version if one was given
 * @param implementation the implementation as tags name it: {@code cp}, {@code pp}, {@code graalpy}
 * @param platforms every platform tag that the interpreter accepts, most preferred first
 * @param facts what the target tells about the environment of markers
 */
public record TargetPreset(
    String name, String implementation, List<String> platforms, PlatformFacts facts) {

  private static final Map<String, String> OTHER_IMPLEMENTATIONS =
      Map.of("pypy-", "pp", "graalpy-", "graalpy");

  private static final int LONGEST_YEAR = 4;

  /** Copies the list. */
  public TargetPreset {
    platforms = List.copyOf(platforms);
  }

  /**
   * Parses {@code NAME} or {@code NAME@VERSION}, where the version is that of glibc, musl, macOS or
   * iOS, an Android API level or a PyEmscripten version.
   *
   * @throws InvalidTargetException if the name is not one of {@link #names}, or the version is none
   *     of that platform
   */
  public static TargetPreset parse(String text) {
    String implementation = "cp";
    int start = 0;
    for (var other : OTHER_IMPLEMENTATIONS.entrySet()) {
      if (text.startsWith(other.getKey())) {
        implementation = other.getValue();
        start = other.getKey().length();
      }
    }
    int at = text.indexOf('@');
    int end = at < 0 ? text.length() : at;
    PresetPlatform platform = platform(text, start, end);
    List<String> platforms = platforms(platform, text, at);
    PlatformFacts facts = platform.family().system().facts(platform.machine(), implementation);
    String name = text.substring(0, start) + platform.name() + text.substring(end);
    return new TargetPreset(name, implementation, platforms, facts);
  }

  /** Returns every name, those of CPython first, without versions. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    PresetPlatform.ALL.forEach(platform -> names.add(platform.name()));
    for (String prefix : OTHER_IMPLEMENTATIONS.keySet().stream().sorted().toList()) {
      PresetPlatform.ALL.stream()
          .filter(PresetPlatform::hasOtherImplementations)
          .forEach(platform -> names.add(prefix + platform.name()));
    }
    return names;
  }

  /**
   * Returns the tags that this target's interpreter supports.
   *
   * @param abis the ABIs in order of preference; empty for {@link TargetTags#defaultAbis}
   */
  public SupportedTags tags(PythonVersion version, List<String> abis) {
    return TargetTags.ofInterpreter(version, implementation, abis, platforms);
  }

  private static PresetPlatform platform(String text, int start, int end) {
    String named = text.substring(start, end);
    String name = named.equals("windows-amd64") ? "windows-x86_64" : named;
    for (PresetPlatform platform : PresetPlatform.ALL) {
      if (platform.name().equals(name) && (start == 0 || platform.hasOtherImplementations())) {
        return platform;
      }
    }
    throw InvalidTargetException.unknown(text, end, names());
  }

  private static List<String> platforms(PresetPlatform platform, String text, int at) {
    String version = at < 0 ? platform.defaultVersion() : text.substring(at + 1);
    boolean unversioned = platform.family() == PresetPlatform.Family.WINDOWS;
    int[] numbers = unversioned ? new int[2] : numbers(version);
    List<String> platforms =
        numbers.length == 0 || (unversioned && at >= 0)
            ? List.of()
            : platform.platforms(numbers[0], numbers[1]);
    if (platforms.isEmpty()) {
      String expected = platform.family().expectedVersion();
      throw InvalidTargetException.version(text, Math.max(at, 0) + 1, expected);
    }
    return platforms;
  }

  /** Returns major and minor version, 0 for a missing minor; nothing if the text is no version. */
  private static int[] numbers(String version) {
    int dot = version.indexOf('.');
    int end = dot < 0 ? version.length() : dot;
    int major = number(version, 0, end);
    int minor = dot < 0 ? 0 : number(version, dot + 1, version.length());
    return major < 0 || minor < 0 ? new int[0] : new int[] {major, minor};
  }

  private static int number(String text, int start, int end) {
    boolean digits = text.substring(start, end).chars().allMatch(c -> Digits.isDigit((char) c));
    return start == end || end - start > LONGEST_YEAR || !digits
        ? -1
        : Integer.parseInt(text, start, end, 10);
  }
}
