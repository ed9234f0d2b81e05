package io.github.wheelscout.testkit.server;

import java.util.Locale;

/** What the name of a file says of its project, for the names that tests give to files. */
final class ReleaseNames {

  private ReleaseNames() {}

  /** A project's name as the simple API writes it (PEP 503). */
  static String normalized(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_.]+", "-");
  }

  /** The normalized project of a wheel or a source archive. */
  static String project(String filename) {
    return normalized(filename.substring(0, versionAt(filename) - 1));
  }

  /** The version as the name has it. */
  static String version(String filename) {
    String rest = filename.substring(versionAt(filename));
    if (isWheel(filename)) {
      return rest.substring(0, rest.indexOf('-'));
    }
    return rest.substring(0, rest.length() - suffix(filename).length());
  }

  static boolean isWheel(String filename) {
    return filename.endsWith(".whl");
  }

  /** Whether a file of this name is one that an index lists. */
  static boolean isRelease(String filename) {
    boolean known = isWheel(filename) || !suffix(filename).isEmpty();
    return known && filename.indexOf('-') > 0;
  }

  private static int versionAt(String filename) {
    int dash = isWheel(filename) ? filename.indexOf('-') : filename.lastIndexOf('-');
    if (dash <= 0) {
      throw new IllegalArgumentException("no project and version in " + filename);
    }
    return dash + 1;
  }

  private static String suffix(String filename) {
    for (String suffix : new String[] {".tar.gz", ".zip", ".tar.bz2", ".tar.xz", ".tgz"}) {
      if (filename.endsWith(suffix)) {
        return suffix;
      }
    }
    return "";
  }
}
