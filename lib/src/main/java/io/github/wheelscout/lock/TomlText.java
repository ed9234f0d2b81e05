package io.github.wheelscout.lock;

import java.util.ArrayList;
import java.util.List;

/**
 * A TOML text as it is given to the parser: without comments and empty lines, as the parser's work
 * grows with the third power of their number, and with what is needed to name lines as they were.
 */
final class TomlText {

  private final String given;
  private final StringBuilder kept = new StringBuilder();
  private final List<Integer> numbers = new ArrayList<>();
  private int at;
  private int number = 1;
  private int lineStart;
  private int depth;
  private int deepest;

  private TomlText(String given) {
    this.given = given;
  }

  static TomlText of(String text) {
    TomlText read = new TomlText(text);
    while (read.at < text.length()) {
      read.take(text.charAt(read.at));
    }
    read.numbers.add(read.number);
    return read;
  }

  /** How deep arrays and tables are nested, outside of strings and comments. */
  int deepest() {
    return deepest;
  }

  /** The number that a line of this text, counted from 1, has in the text that was given. */
  int number(int line) {
    return numbers.get(Math.clamp(line, 1, numbers.size()) - 1);
  }

  private void take(char c) {
    switch (c) {
      case '"', '\'' -> keepUntil(endOfString(c));
      case '#' -> comment();
      case '\n' -> lineEnd();
      default -> {
        depth += c == '[' || c == '{' ? 1 : 0;
        depth -= (c == ']' || c == '}') && depth > 0 ? 1 : 0;
        deepest = Math.max(deepest, depth);
        kept.append(c);
        at++;
      }
    }
  }

  private void lineEnd() {
    boolean empty = true;
    for (int i = lineStart; i < kept.length() && empty; i++) {
      empty = " \t\r".indexOf(kept.charAt(i)) >= 0;
    }
    if (empty) {
      kept.setLength(lineStart);
      number++;
      at++;
    } else {
      keepUntil(at + 1);
    }
  }

  /** A comment with a character that none may have is left to the parser. */
  private void comment() {
    int end = given.indexOf('\n', at);
    end = end < 0 ? given.length() : end;
    String comment = given.substring(at, end);
    if (comment.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\r')) {
      keepUntil(end);
    }
    at = end;
  }

  private void keepUntil(int end) {
    for (; at < end; at++) {
      kept.append(given.charAt(at));
      if (given.charAt(at) == '\n') {
        numbers.add(number++);
        lineStart = kept.length();
      }
    }
  }

  /** The position behind a string; the end of the line, or of the text, if it is not closed. */
  private int endOfString(char quote) {
    String triple = String.valueOf(quote).repeat(3);
    boolean many = given.startsWith(triple, at);
    int i = at + (many ? 3 : 1);
    while (i < given.length()) {
      char c = given.charAt(i);
      if (many ? given.startsWith(triple, i) : c == quote || c == '\n') {
        return c == '\n' ? i : i + (many ? 3 : 1);
      }
      i += c == '\\' && quote == '"' ? 2 : 1;
    }
    return given.length();
  }

  /** The text for the parser. */
  @Override
  public String toString() {
    return kept.toString();
  }
}
