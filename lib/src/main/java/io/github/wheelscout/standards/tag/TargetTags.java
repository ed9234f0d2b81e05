package io.github.wheelscout.standards.tag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The supported tags of a target, made from what names the target. */
public final class TargetTags {

  private TargetTags() {}

  /**
   * Returns the tags of a target named by pip's four options, in pip's order.
   *
   * @param implementation {@code cp}, {@code pp}, {@code graalpy}, …; null for CPython
   * @param abis the ABIs in order of preference; empty for {@link #defaultAbis}
   * @param platforms the platforms in order of preference; empty for none, which leaves the tags
   *     for any platform
   * @throws InvalidTagException if a platform's version is too large to count down from
   * @throws InvalidPythonVersionException if a free-threaded build of another implementation than
   *     CPython is named
   */
  public static SupportedTags of(
      PythonVersion version,
      @Nullable String implementation,
      List<String> abis,
      List<String> platforms,
      PlatformExpansion expansion) {
    String name = implementation == null ? "cp" : implementation;
    String interpreter = name + version.nodot();
    List<String> accepted = expansion.expand(platforms);
    List<Tag> tags = own(version, name, abis, accepted);
    tags.addAll(CompatibleTags.of(version, interpreter, accepted));
    return SupportedTags.of(tags);
  }

  /**
   * Returns the tags that an interpreter reports of itself, which differ from {@link #of} for PyPy
   * ({@code pp3-none-any}) and for GraalPy (no such tag).
   *
   * @param abis the ABIs in order of preference; empty for {@link #defaultAbis}
   * @param platforms all platforms that the interpreter accepts, in order of preference
   * @throws InvalidPythonVersionException if a free-threaded build of another implementation than
   *     CPython is named
   */
  public static SupportedTags ofInterpreter(
      PythonVersion version, String implementation, List<String> abis, List<String> platforms) {
    List<Tag> tags = own(version, implementation, abis, platforms);
    String interpreter =
        switch (implementation) {
          case "cp" -> "cp" + version.nodot();
          case "pp" -> "pp3";
          default -> null;
        };
    tags.addAll(CompatibleTags.of(version, interpreter, platforms));
    return SupportedTags.of(tags);
  }

  /**
   * Returns the ABIs of an implementation's usual build of a version: {@code cp312}, {@code
   * cp313t}, {@code pypy311_pp73}, {@code graalpy242_311_native}. Empty where none is known.
   */
  public static List<String> defaultAbis(PythonVersion version, String implementation) {
    return switch (implementation) {
      case "cp" -> CPythonTags.abis(version);
      case "pp" -> version.hasMinor() ? List.of(pypyAbi(version)) : List.of();
      case "graalpy" -> graalpyAbis(version.majorMinor());
      default -> List.of();
    };
  }

  private static List<Tag> own(
      PythonVersion version, String implementation, List<String> abis, List<String> platforms) {
    if (version.freeThreaded() && !implementation.equals("cp")) {
      String text = version.toString();
      throw new InvalidPythonVersionException(
          text, text.length() - 1, "only CPython has free-threaded builds");
    }
    List<String> chosen = abis.isEmpty() ? defaultAbis(version, implementation) : abis;
    return implementation.equals("cp")
        ? CPythonTags.of(version, chosen, platforms)
        : GenericTags.of(implementation + version.nodot(), chosen, platforms);
  }

  /** Every PyPy since 7.3 of December 2019 has this ABI. */
  private static String pypyAbi(PythonVersion version) {
    return version.major() < 3 ? "pypy_73" : "pypy" + version.nodot() + "_pp73";
  }

  /** Each GraalPy release line implements one Python version and names its own release. */
  private static List<String> graalpyAbis(String version) {
    return switch (version) {
      case "3.8" -> List.of("graalpy_38_native");
      case "3.10" -> List.of("graalpy240_310_native");
      case "3.11" -> List.of("graalpy242_311_native");
      case "3.12" -> List.of("graalpy250_312_native");
      case "3.13" -> List.of("graalpy253_313_native");
      default -> List.of();
    };
  }
}
