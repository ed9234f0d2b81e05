package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.PythonWhitespace;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name that Python code imports: PEP 794.
 *
 * @param name identifiers with dots between them
 * @param isPrivate whether it is meant for the project's own use
 */
public record ImportName(String name, boolean isPrivate) {
  private static final String PRIVATE = "private";

  private static final Set<String> KEYWORDS =
      Set.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  /** The name that a conforming value spells. */
  static ImportName of(String value) {
    int semicolon = value.indexOf(';');
    return new ImportName(nameIn(value, semicolon), semicolon >= 0);
  }

  private static String nameIn(String value, int semicolon) {
    int end = semicolon < 0 ? value.length() : semicolon;
    return value.substring(0, PythonWhitespace.skipBack(value, 0, end));
  }

  /** What is wrong with a value, or null. */
  static @Nullable String fault(String value) {
    int semicolon = value.indexOf(';');
    String name = nameIn(value, semicolon);
    int start = 0;
    for (int at = 0; at <= name.length(); at++) {
      if (at == name.length() || name.charAt(at) == '.') {
        String part = name.substring(start, at);
        if (!isIdentifier(part)) {
          return "'" + part + "' is not an identifier";
        }
        if (KEYWORDS.contains(part)) {
          return "'" + part + "' is a keyword of Python";
        }
        start = at + 1;
      }
    }
    boolean ends =
        semicolon < 0
            || value
                .substring(PythonWhitespace.skip(value, semicolon + 1, value.length()))
                .equals(PRIVATE);
    return ends ? null : "expected 'private' after the semicolon";
  }

  private static boolean isIdentifier(String text) {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean fits = c == '_' || (at == 0 ? starts(c) : continues(c));
      if (!fits) {
        return false;
      }
      at += Character.charCount(c);
    }
    return at > 0;
  }

  private static boolean starts(int c) {
    return Character.isUnicodeIdentifierStart(c);
  }

  private static boolean continues(int c) {
    return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }
}
