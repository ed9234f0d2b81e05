package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.Ascii;
import org.jspecify.annotations.Nullable;

/** The rules for {@code License-File}: a path inside the distribution, as POSIX writes it. */
final class LicenseFilePath {
  private LicenseFilePath() {}

  /** What is wrong with a path, or null. */
  static @Nullable String fault(String path) {
    if (path.contains("..")) {
      return "a path must not lead upwards";
    }
    if (path.indexOf('*') >= 0) {
      return "a path must name one file";
    }
    if (path.startsWith("/") || startsWithDrive(path)) {
      return "a path must be relative";
    }
    if (path.indexOf('\\') >= 0) {
      return "a path must have / between its parts";
    }
    return isPlain(path) ? null : "a path must have no empty part";
  }

  private static boolean startsWithDrive(String path) {
    return path.length() > 2
        && (Ascii.isLower(path.charAt(0)) || Ascii.isUpper(path.charAt(0)))
        && path.charAt(1) == ':'
        && (path.charAt(2) == '/' || path.charAt(2) == '\\');
  }

  private static boolean isPlain(String path) {
    boolean redundant =
        path.startsWith("./") || path.endsWith("/.") || path.contains("/./") || path.contains("//");
    return !path.isEmpty() && !redundant && !path.endsWith("/");
  }
}
