package io.github.wheelscout.standards;

/**
 * Letters and digits as the standards know them: ASCII alone.
 *
 * <p>Java's own case folding maps other letters onto these, U+212A onto {@code k} for one.
 */
public final class Ascii {
  private Ascii() {}

  /** Whether {@code c} is one of {@code 0} to {@code 9}. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether {@code c} is one of {@code A} to {@code Z}. */
  public static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Whether {@code c} is one of {@code a} to {@code z}. */
  public static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Whether {@code c} is an ASCII letter or digit. */
  public static boolean isAlphanumeric(char c) {
    return isLower(c) || isUpper(c) || isDigit(c);
  }

  /** {@code c} in lower case if it is an ASCII letter, else itself. */
  public static char lower(char c) {
    return isUpper(c) ? (char) (c + ('a' - 'A')) : c;
  }

  /** Whether the two texts are the same but for the case of ASCII letters. */
  public static boolean equalsIgnoreCase(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    for (int i = 0; i < a.length(); i++) {
      if (lower(a.charAt(i)) != lower(b.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
