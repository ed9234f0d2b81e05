package io.github.wheelscout.lock;

/**
 * How deep the arrays and tables of a TOML text are nested. Asked before the text is parsed: the
 * parser's work grows with the square of what is left open.
 */
final class TomlNesting {

  private final String text;
  private int at;

  private TomlNesting(String text) {
    this.text = text;
  }

  /** Whether brackets are nested deeper than this anywhere outside of strings and comments. */
  static boolean isDeeper(String text, int limit) {
    TomlNesting nesting = new TomlNesting(text);
    int depth = 0;
    while (nesting.at < text.length() && depth <= limit) {
      char c = text.charAt(nesting.at);
      switch (c) {
        case '[', '{' -> depth++;
        case ']', '}' -> depth = Math.max(0, depth - 1);
        case '#' -> nesting.skipLine();
        case '"', '\'' -> nesting.skipString(c);
        default -> {}
      }
      nesting.at++;
    }
    return depth > limit;
  }

  private void skipLine() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end;
  }

  /** Goes to the last character of a string, or to the end of what is none. */
  private void skipString(char quote) {
    String triple = String.valueOf(quote).repeat(3);
    boolean many = text.startsWith(triple, at);
    at += many ? 3 : 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (many ? text.startsWith(triple, at) : c == quote || c == '\n') {
        at += many ? 2 : 0;
        return;
      }
      at += c == '\\' && quote == '"' ? 2 : 1;
    }
  }
}
