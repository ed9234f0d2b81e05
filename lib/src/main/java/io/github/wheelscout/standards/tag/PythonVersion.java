package io.github.wheelscout.standards.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The version of a Python as a target names it: one to three numbers, and whether the build is
 * free-threaded (PEP 703).
 *
 * @param release major, minor and micro, as far as they are given; never empty
 * @param freeThreaded whether the build has no global interpreter lock
 */
public record PythonVersion(List<Integer> release, boolean freeThreaded) {

  /** Copies the release. */
  public PythonVersion {
    release = List.copyOf(release);
  }

  /** Returns a version without a micro part, of a build with the global interpreter lock. */
  public static PythonVersion of(int major, int minor) {
    return new PythonVersion(List.of(major, minor), false);
  }

  /**
   * Parses {@code 3}, {@code 3.12}, {@code 312} (3.12), {@code 3.12.4}, each but the first also
   * with a {@code t} for a free-threaded build.
   *
   * @throws InvalidPythonVersionException if the text is none of these, the major part has more
   *     than one digit or another part more than three, or a free-threaded build is older than 3.13
   */
  public static PythonVersion parse(String text) {
    boolean freeThreaded = text.endsWith("t");
    int end = freeThreaded ? text.length() - 1 : text.length();
    List<Integer> release = release(text, end);
    PythonVersion version = new PythonVersion(release, freeThreaded);
    if (freeThreaded && (!version.hasMinor() || !version.isAtLeast(3, 13))) {
      throw new InvalidPythonVersionException(text, end, "free-threaded builds exist from 3.13 on");
    }
    return version;
  }

  /** Returns the major version. */
  public int major() {
    return release.getFirst();
  }

  /** Returns whether a minor version is given. */
  public boolean hasMinor() {
    return release.size() > 1;
  }

  /** Returns the minor version, 0 when none is given. */
  public int minor() {
    return hasMinor() ? release.get(1) : 0;
  }

  /** Returns whether major and minor version are at least these. */
  public boolean isAtLeast(int major, int minor) {
    return major() > major || (major() == major && minor() >= minor);
  }

  /** Returns major and minor version as tags spell them: {@code 312}; {@code 3} without a minor. */
  public String nodot() {
    return hasMinor() ? "" + major() + minor() : "" + major();
  }

  /** Returns major and minor version, the marker {@code python_version}: 3.0 for 3. */
  public String majorMinor() {
    return major() + "." + minor();
  }

  /** Returns all three parts, the marker {@code python_full_version}: 3.12.0 for 3.12. */
  public String full() {
    return majorMinor() + "." + (release.size() > 2 ? release.get(2) : 0);
  }

  /** Returns the given parts with dots, and the {@code t}. */
  @Override
  public String toString() {
    return release.stream().map(String::valueOf).collect(Collectors.joining("."))
        + (freeThreaded ? "t" : "");
  }

  private static List<Integer> release(String text, int end) {
    List<Integer> release = new ArrayList<>(3);
    boolean dotted = text.indexOf('.') >= 0;
    int start = 0;
    while (start <= end) {
      int stop = start;
      while (stop < end && Digits.isDigit(text.charAt(stop))) {
        stop++;
      }
      if (stop == start) {
        throw new InvalidPythonVersionException(text, start, "expected a number");
      }
      if (!dotted && stop > 1) {
        release.add(Digits.value(text, 0, 1));
        start = 1;
      }
      release.add(part(text, start, stop, release.isEmpty()));
      if (stop < end && text.charAt(stop) != '.') {
        throw new InvalidPythonVersionException(text, stop, "expected a dot or the end");
      }
      if (stop < end && release.size() == 3) {
        throw new InvalidPythonVersionException(text, stop, "at most three parts are allowed");
      }
      start = stop + 1;
    }
    return release;
  }

  private static int part(String text, int start, int stop, boolean isMajor) {
    int value = Digits.value(text, start, stop);
    if (value < 0 || (isMajor && value > 9)) {
      throw new InvalidPythonVersionException(text, start, "there is no such Python");
    }
    return value;
  }
}
