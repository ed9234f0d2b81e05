package io.github.wheelscout.standards;

/** The two lines of a message that show an input and point at a position in it. */
final class CaretExcerpt {
  private static final int CONTEXT = 40;
  private static final String INDENT = "\n  ";
  private static final String ELLIPSIS = "…";

  private CaretExcerpt() {}

  static String of(String input, int position) {
    int start = Math.max(0, position - CONTEXT);
    int end = Math.min(input.length(), position + CONTEXT);
    StringBuilder excerpt = new StringBuilder(INDENT);
    excerpt.append(start > 0 ? ELLIPSIS : "");
    for (int i = start; i < end; i++) {
      excerpt.append(visible(input.charAt(i)));
    }
    excerpt.append(end < input.length() ? ELLIPSIS : "");
    int indent = position - start + (start > 0 ? ELLIPSIS.length() : 0);
    return excerpt.append(INDENT).append(" ".repeat(indent)).append('^').toString();
  }

  /**
   * One visible character for each, so that the caret stays in place and no input can steer a
   * terminal.
   */
  private static char visible(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c < ' ' ? (char) ('\u2400' + c) : '\u2421';
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\ufffd';
      default -> c;
    };
  }
}
