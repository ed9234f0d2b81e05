package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.PythonWhitespace;
import io.github.wheelscout.standards.filename.WordCharacters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code module:attribute [extras]} as Python's {@code importlib.metadata} does. */
final class ObjectReferenceScanner {
  private final String text;
  private int at;

  ObjectReferenceScanner(String text) {
    this.text = text;
  }

  EntryPoint.@Nullable Reference scan() {
    String module = words();
    skipSpace();
    String attribute = null;
    if (at < text.length() && text.charAt(at) == ':') {
      at++;
      skipSpace();
      attribute = words();
      skipSpace();
    }
    if (module.isEmpty() || "".equals(attribute)) {
      return null;
    }
    if (at == text.length()) {
      return new EntryPoint.Reference(module, attribute, List.of());
    }
    int end = PythonWhitespace.skipBack(text, at, text.length());
    boolean bracketed =
        text.charAt(at) == '[' && end > at + 1 && text.charAt(end - 1) == ']' && isOneLine(end);
    return bracketed
        ? new EntryPoint.Reference(module, attribute, words(text.substring(at + 1, end - 1)))
        : null;
  }

  private boolean isOneLine(int end) {
    int feed = text.indexOf('\n', at);
    return feed < 0 || feed >= end;
  }

  private void skipSpace() {
    at = PythonWhitespace.skip(text, at, text.length());
  }

  private String words() {
    int start = at;
    while (at < text.length() && isWordOrDot(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return text.substring(start, at);
  }

  /** The words between anything else. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (isWordOrDot(c) && c != '.') {
            word.appendCodePoint(c);
          } else if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
          }
        });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return List.copyOf(words);
  }

  private static boolean isWordOrDot(int c) {
    return c == '.' || WordCharacters.isWord(c);
  }
}
