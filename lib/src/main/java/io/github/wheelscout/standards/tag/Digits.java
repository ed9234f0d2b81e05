package io.github.wheelscout.standards.tag;

/** ASCII digits in platform names and version texts. */
final class Digits {

  /** Longest number that is expanded: every version below it becomes a tag of its own. */
  private static final int MAX_LENGTH = 3;

  private Digits() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Returns the value of {@code text} between two offsets, which must be digits, or -1 when the
   * number is too large to count down from.
   */
  static int value(String text, int start, int end) {
    int first = start;
    while (first < end - 1 && text.charAt(first) == '0') {
      first++;
    }
    return end - first > MAX_LENGTH ? -1 : Integer.parseInt(text, first, end, 10);
  }
}
