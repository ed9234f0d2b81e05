package io.github.wheelscout.standards.tag;

import org.jspecify.annotations.Nullable;

/**
 * A platform tag that contains a version: {@code macosx_14_0_arm64}.
 *
 * @param name what precedes the version, without the underscore
 * @param major the major version
 * @param minor the minor version
 * @param rest what follows the version, without the underscore; never empty
 */
record VersionedPlatform(String name, int major, int minor, String rest) {

  /**
   * Returns the parts of {@code NAME_MAJOR_MINOR_REST}, or null if the text has not that form. The
   * last place where a version fits counts.
   *
   * @throws InvalidTagException if the version is too large to count down from
   */
  static @Nullable VersionedPlatform tryParse(String text) {
    for (int start = text.length() - 1; start > 0; start--) {
      if (text.charAt(start) != '_') {
        continue;
      }
      int dot = endOfNumber(text, start + 1);
      int end = dot < 0 ? -1 : endOfNumber(text, dot + 1);
      if (end > 0 && end + 1 < text.length()) {
        return new VersionedPlatform(
            text.substring(0, start),
            number(text, start + 1, dot),
            number(text, dot + 1, end),
            text.substring(end + 1));
      }
    }
    return null;
  }

  /** Returns the offset of the underscore that ends the number at {@code start}, or -1. */
  static int endOfNumber(String text, int start) {
    int end = start;
    while (end < text.length() && Digits.isDigit(text.charAt(end))) {
      end++;
    }
    return end > start && end < text.length() && text.charAt(end) == '_' ? end : -1;
  }

  /** Returns the number between two offsets. */
  static int number(String text, int start, int end) {
    int value = Digits.value(text, start, end);
    if (value < 0) {
      throw new InvalidTagException(text, start, "the platform's version is too large");
    }
    return value;
  }
}
