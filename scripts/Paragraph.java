package io.github.wheelscout.scripts;

/** Text in lines that fit a terminal, as far as its words do. */
final class Paragraph {

  private static final int WIDTH = 80;

  private Paragraph() {}

  /** Appends words and a line end; every line after the first begins with as many blanks as {@code indent}. */
  static void wrap(StringBuilder out, String text, int indent) {
    wrap(out, text, indent, WIDTH);
  }

  /** The same in lines of another width. */
  static void wrap(StringBuilder out, String text, int indent, int width) {
    int column = indent;
    for (String word : text.split(" ", -1)) {
      if (column > indent && column + 1 + word.length() > width) {
        out.append('\n').append(" ".repeat(indent));
        column = indent;
      }
      if (column > indent) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
    }
    out.append('\n');
  }

  /** The same with blanks before the first line too. */
  static void indented(StringBuilder out, String text, int indent) {
    out.append(" ".repeat(indent));
    wrap(out, text, indent);
  }
}
