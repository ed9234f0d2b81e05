package io.github.wheelscout.standards.version;

import io.github.wheelscout.standards.Ascii;
import org.jspecify.annotations.Nullable;

/**
 * A position in a text, and the tokens of a version that may follow it: ASCII alone, whatever the
 * case.
 */
final class AsciiCursor {
  private final String text;
  private final int end;
  private int at;

  AsciiCursor(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  int position() {
    return at;
  }

  boolean atEnd() {
    return at == end;
  }

  boolean accept(char c) {
    if (at < end && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  boolean acceptSeparator() {
    return accept('.') || accept('-') || accept('_');
  }

  /** Steps over {@code word}, given in lower case. */
  boolean acceptWord(String word) {
    return acceptWord(at, word);
  }

  /** Steps over {@code word} and one separator before it if there is one, or over nothing. */
  boolean acceptAfterSeparator(String word) {
    return acceptWord(at < end && isSeparator(text.charAt(at)) ? at + 1 : at, word);
  }

  private boolean acceptWord(int from, String word) {
    if (end - from < word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Ascii.lower(text.charAt(from + i)) != word.charAt(i)) {
        return false;
      }
    }
    at = from + word.length();
    return true;
  }

  /** Whether {@code c} and a digit come next. */
  boolean digitFollows(char c) {
    return at + 1 < end && text.charAt(at) == c && Ascii.isDigit(text.charAt(at + 1));
  }

  /** The digits that come next as a number, or null if there are none. */
  @Nullable Numeral number() {
    int start = at;
    while (at < end && Ascii.isDigit(text.charAt(at))) {
      at++;
    }
    return at == start ? null : Numeral.of(text, start, at);
  }

  /** The letters, in lower case, and digits that come next. */
  String lettersAndDigits() {
    StringBuilder found = new StringBuilder();
    while (at < end && Ascii.isAlphanumeric(text.charAt(at))) {
      found.append(Ascii.lower(text.charAt(at)));
      at++;
    }
    return found.toString();
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == '-' || c == '_';
  }
}
