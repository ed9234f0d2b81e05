package io.github.wheelscout.standards.tag;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tags that only CPython supports: its own ABIs, the stable ABI and its version. */
public final class CPythonTags {

  private CPythonTags() {}

  /**
   * Returns the tags of a CPython, most preferred first: its ABIs, the stable ABI, no ABI, then the
   * stable ABI of each older minor version down to 3.2.
   *
   * <p>The first ABI decides whether this is a free-threaded build, whose stable ABI is {@code
   * abi3t} (PEP 803). A version without a minor part has no stable ABI.
   *
   * @param abis the ABIs in order of preference; stable ABIs and {@code none} may be named here but
   *     keep their usual place
   * @param platforms the platform tags in order of preference
   */
  public static List<Tag> of(PythonVersion version, List<String> abis, List<String> platforms) {
    List<Tag> tags = new ArrayList<>();
    String interpreter = "cp" + version.nodot();
    boolean freeThreaded = isFreeThreaded(abis);
    for (String abi : ownAbis(abis, freeThreaded)) {
      addAll(tags, interpreter, abi, platforms);
    }
    String stableAbi = stableAbi(version, freeThreaded);
    if (stableAbi != null) {
      addAll(tags, interpreter, stableAbi, platforms);
    }
    addAll(tags, interpreter, "none", platforms);
    if (stableAbi != null) {
      for (int minor = version.minor() - 1; minor >= 2; minor--) {
        addAll(tags, "cp" + version.major() + minor, stableAbi, platforms);
      }
    }
    return tags;
  }

  /**
   * Returns the ABIs of a release build on Linux: {@code cp312}, {@code cp313t}, {@code cp37m},
   * {@code cp27mu}. None without a minor version.
   */
  public static List<String> abis(PythonVersion version) {
    if (!version.hasMinor()) {
      return List.of();
    }
    return List.of(abi(version, ""));
  }

  /**
   * Returns the ABIs of a debug build, which from 3.8 on also loads the extension modules of a
   * release build. None without a minor version.
   */
  public static List<String> debugAbis(PythonVersion version) {
    if (!version.hasMinor()) {
      return List.of();
    }
    String debug = abi(version, "d");
    return version.isAtLeast(3, 8) ? List.of(debug, abi(version, "")) : List.of(debug);
  }

  private static String abi(PythonVersion version, String debug) {
    String threading = version.freeThreaded() ? "t" : "";
    String pymalloc = version.isAtLeast(3, 8) ? "" : "m";
    String wideUnicode = version.isAtLeast(3, 3) ? "" : "u";
    return "cp" + version.nodot() + threading + debug + pymalloc + wideUnicode;
  }

  /** An ABI {@code cpNN…} is free-threaded when the flags after its digits contain a t. */
  private static boolean isFreeThreaded(List<String> abis) {
    if (abis.isEmpty() || !abis.getFirst().startsWith("cp")) {
      return false;
    }
    String abi = abis.getFirst();
    int flags = 2;
    while (flags < abi.length() && Digits.isDigit(abi.charAt(flags))) {
      flags++;
    }
    return flags > 2 && abi.indexOf('t', flags) >= 0;
  }

  private static List<String> ownAbis(List<String> abis, boolean freeThreaded) {
    List<String> own = new ArrayList<>(abis);
    own.remove("abi3");
    own.remove("none");
    if (freeThreaded) {
      own.remove("abi3t");
    }
    return own;
  }

  private static @Nullable String stableAbi(PythonVersion version, boolean freeThreaded) {
    if (!version.hasMinor() || !version.isAtLeast(3, 2)) {
      return null;
    }
    return freeThreaded ? "abi3t" : "abi3";
  }

  private static void addAll(
      List<Tag> tags, String interpreter, String abi, List<String> platforms) {
    for (String platform : platforms) {
      tags.add(new Tag(interpreter, abi, platform));
    }
  }
}
