package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.PythonWhitespace;

/** Undoes the folding of values over several lines. */
final class Folding {
  /**
   * How tools indent the lines of a text: PyPUG says a bar in the last column, old ones did not.
   */
  private static final int MARGIN = 8;

  private Folding() {}

  /** A value that its format puts on one line: a line break and its indent become a space. */
  static String joined(String value) {
    if (!isFolded(value)) {
      return value;
    }
    StringBuilder joined = new StringBuilder(value.length());
    int at = 0;
    while (at < value.length()) {
      int end = endOfLine(value, at);
      joined.append(value, at, PythonWhitespace.skipBack(value, at, end));
      at = PythonWhitespace.skip(value, end, value.length());
      joined.append(at < value.length() && !joined.isEmpty() ? " " : "");
    }
    return joined.toString();
  }

  /** A text whose lines count: their margin goes. */
  static String lines(String value) {
    if (!isFolded(value)) {
      return value;
    }
    StringBuilder text = new StringBuilder(value.length());
    int at = 0;
    while (at < value.length()) {
      int end = endOfLine(value, at);
      int next = end < value.length() ? afterBreak(value, end) : end;
      text.append(value, at, next);
      at = next + margin(value, next);
    }
    return text.toString();
  }

  private static int margin(String value, int start) {
    int at = start;
    while (at < value.length() && at - start < MARGIN && value.charAt(at) == ' ') {
      at++;
    }
    boolean bar = at - start == MARGIN - 1 && at < value.length() && value.charAt(at) == '|';
    return bar || at - start == MARGIN ? MARGIN : 0;
  }

  static boolean isFolded(String value) {
    return value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0;
  }

  private static int endOfLine(String value, int start) {
    int at = start;
    while (at < value.length() && value.charAt(at) != '\n' && value.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int afterBreak(String value, int end) {
    return end + (value.startsWith("\r\n", end) ? 2 : 1);
  }
}
