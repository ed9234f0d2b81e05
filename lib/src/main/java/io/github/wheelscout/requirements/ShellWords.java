package io.github.wheelscout.requirements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits a line into words as a POSIX shell does, quotes and backslashes included. */
final class ShellWords {

  private final String text;
  private int at;

  private ShellWords(String text) {
    this.text = text;
  }

  /** The words, null if a quote is not closed or a backslash is the last character. */
  static @Nullable List<String> split(String text) {
    ShellWords words = new ShellWords(text);
    List<String> all = new ArrayList<>();
    while (true) {
      while (words.at < text.length() && isSpace(text.charAt(words.at))) {
        words.at++;
      }
      if (words.at == text.length()) {
        return all;
      }
      @Nullable String word = words.word();
      if (word == null) {
        return null;
      }
      all.add(word);
    }
  }

  private @Nullable String word() {
    StringBuilder word = new StringBuilder();
    while (at < text.length() && !isSpace(text.charAt(at))) {
      char c = text.charAt(at++);
      if (c == '\\') {
        if (at == text.length()) {
          return null;
        }
        word.append(text.charAt(at++));
      } else if (c != '"' && c != '\'') {
        word.append(c);
      } else if (!quoted(c, word)) {
        return null;
      }
    }
    return word.toString();
  }

  private boolean quoted(char quote, StringBuilder word) {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == quote) {
        return true;
      }
      boolean escapes = c == '\\' && quote == '"' && at < text.length();
      if (escapes && (text.charAt(at) == '"' || text.charAt(at) == '\\')) {
        word.append(text.charAt(at++));
      } else {
        word.append(c);
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }
}
