package io.github.wheelscout.standards;

/**
 * The characters that Python's {@code str.strip()} and {@code \s} take as white space.
 *
 * <p>Java's own notions differ: {@code trim()} knows no character beyond ASCII, {@code strip()}
 * keeps the no-break spaces and U+0085.
 */
public final class PythonWhitespace {
  private PythonWhitespace() {}

  /** Whether {@code c} is white space to Python. */
  public static boolean isWhitespace(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r') || c >= '\u001c';
    }
    return c >= '\u0085' && isBeyondAscii(c);
  }

  private static boolean isBeyondAscii(char c) {
    return switch (c) {
      case '\u0085', '\u00a0', '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000' -> true;
      default -> c >= '\u2000' && c <= '\u200a';
    };
  }

  /** {@code text} without white space at its ends; the same object when there is none. */
  public static String strip(String text) {
    int start = skip(text, 0, text.length());
    return text.substring(start, skipBack(text, start, text.length()));
  }

  /** The first offset from {@code start} to {@code end} that is not white space, or {@code end}. */
  public static int skip(String text, int start, int end) {
    int at = start;
    while (at < end && isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * The offset after the last character from {@code start} to {@code end} that is not white space,
   * or {@code start}.
   */
  public static int skipBack(String text, int start, int end) {
    int at = end;
    while (at > start && isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
