package io.github.wheelscout.standards;

/** The two lines of a message that show an input and point at a position in it. */
final class CaretExcerpt {
  private static final int CONTEXT = 40;
  private static final String INDENT = "\n  ";
  private static final String ELLIPSIS = "…";

  private CaretExcerpt() {}

  /** One visible character for each, so that the caret stays in place. */
  static String of(String input, int position) {
    int start = Math.max(0, position - CONTEXT);
    int end = Math.min(input.length(), position + CONTEXT);
    String cutBefore = start > 0 ? ELLIPSIS : "";
    StringBuilder excerpt = new StringBuilder(INDENT).append(cutBefore);
    input
        .substring(start, end)
        .codePoints()
        .map(VisibleText::visible)
        .forEach(excerpt::appendCodePoint);
    excerpt.append(end < input.length() ? ELLIPSIS : "");
    int indent = cutBefore.length() + input.codePointCount(start, position);
    return excerpt.append(INDENT).append(" ".repeat(indent)).append('^').toString();
  }
}
