package io.github.wheelscout.standards.marker;

import io.github.wheelscout.standards.Ascii;

/**
 * The version of a Python in the three forms that markers know.
 *
 * @param majorMinor {@code 3.10}
 * @param full {@code 3.10.0rc1}, as {@code platform.python_version()} gives it
 * @param implementation {@code 3.10.0c1}, as PyPUG derives it from {@code
 *     sys.implementation.version}, where a release level has its first letter only
 */
record PythonRelease(String majorMinor, String full, String implementation) {

  static PythonRelease of(String version) {
    int end = 0;
    while (end < version.length() && isReleasePart(version.charAt(end))) {
      end++;
    }
    String[] numbers = version.substring(0, end).split("\\.", -1);
    if (numbers[0].isEmpty()) {
      throw new IllegalArgumentException("not the version of a Python: '" + version + "'");
    }
    StringBuilder full = new StringBuilder(version.substring(0, end));
    full.append(".0".repeat(Math.max(0, 3 - numbers.length)));
    String release = full.toString();
    full.append(version, end, version.length());
    return new PythonRelease(
        numbers[0] + "." + (numbers.length > 1 ? numbers[1] : "0"),
        full.toString(),
        release + version.substring(end).replace("rc", "c").replace("+", ""));
  }

  private static boolean isReleasePart(char c) {
    return c == '.' || Ascii.isDigit(c);
  }
}
