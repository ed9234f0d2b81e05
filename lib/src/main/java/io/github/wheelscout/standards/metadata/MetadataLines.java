package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.PythonWhitespace;
import java.util.function.Consumer;

/** Lines as Python's {@code str.splitlines} finds them. */
final class MetadataLines {
  private static final String BREAKS = "\n\r\u000b\f\u001c\u001d\u001e\u0085\u2028\u2029";

  private MetadataLines() {}

  /** Hands out each line without white space around it, but for empty ones. */
  static void forEach(String text, Consumer<String> consumer) {
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || BREAKS.indexOf(text.charAt(at)) >= 0) {
        String line = PythonWhitespace.strip(text.substring(start, at));
        if (!line.isEmpty()) {
          consumer.accept(line);
        }
        start = at + 1;
      }
    }
  }

  /** Whether a text has more than one line. */
  static boolean hasBreak(String text) {
    return text.chars().anyMatch(c -> BREAKS.indexOf(c) >= 0);
  }
}
