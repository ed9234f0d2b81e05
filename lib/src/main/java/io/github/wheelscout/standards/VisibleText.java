package io.github.wheelscout.standards;

/** Text from elsewhere as it may be shown: no character of it can steer a terminal. */
public final class VisibleText {

  private VisibleText() {}

  /**
   * The text with one visible character for each that is none: pictures for control characters, a
   * replacement character for those that change the direction of writing and the like.
   */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(VisibleText::visible).forEach(shown::appendCodePoint);
        return shown.toString();
      }
    }
    return text;
  }

  /** A visible character in the place of this one. */
  static int visible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint < ' ' ? '\u2400' + codePoint : '\u2421';
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          '\ufffd';
      default -> codePoint;
    };
  }
}
