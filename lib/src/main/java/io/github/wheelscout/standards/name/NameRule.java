package io.github.wheelscout.standards.name;

import io.github.wheelscout.standards.Ascii;
import java.util.Locale;

/**
 * The rule that names of projects and of extras share: what is valid, and the one spelling that
 * stands for all.
 */
final class NameRule {
  /** What {@link #firstMisfit} answers for a valid name. */
  static final int NONE = -1;

  private NameRule() {}

  /** The offset of the first character that a valid name cannot have there, or {@link #NONE}. */
  static int firstMisfit(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    int last = text.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      if (!Ascii.isAlphanumeric(c) && (!isSeparator(c) || i == 0 || i == last)) {
        return i;
      }
    }
    return NONE;
  }

  static boolean isSeparator(char c) {
    return c == '-' || c == '_' || c == '.';
  }

  /**
   * Whether normalising would leave {@code text}, a valid name or not, as it is, and it is valid.
   */
  static boolean isNormalized(String text) {
    boolean afterSeparator = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Ascii.isUpper(c) || !(Ascii.isAlphanumeric(c) || (c == '-' && !afterSeparator))) {
        return false;
      }
      afterSeparator = c == '-';
    }
    return !afterSeparator;
  }

  static String normalize(String text) {
    return isNormalized(text) ? text : respell(text);
  }

  private static String respell(String text) {
    StringBuilder normalized = new StringBuilder(text.length());
    boolean ascii = true;
    boolean afterSeparator = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean separator = isSeparator(c);
      if (!separator) {
        normalized.append(Ascii.lower(c));
      } else if (!afterSeparator) {
        normalized.append('-');
      }
      afterSeparator = separator;
      ascii &= c < 0x80;
    }
    // No valid name gets here with more than ASCII: for the others the reference lower-cases all of
    // Unicode.
    return ascii ? normalized.toString() : normalized.toString().toLowerCase(Locale.ROOT);
  }
}
