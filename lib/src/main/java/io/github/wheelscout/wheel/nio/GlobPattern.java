package io.github.wheelscout.wheel.nio;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Patterns of paths as {@link java.nio.file.FileSystem#getPathMatcher} describes them: {@code *}
 * stays within a name, {@code **} does not, and {@code ?}, {@code [a-c]}, <code>{a,b}</code> and
 * {@code \} are as in a shell.
 */
final class GlobPattern {

  private static final char END = '\0';

  private final String glob;
  private final StringBuilder regex = new StringBuilder();
  private boolean group;
  private int at;

  private GlobPattern(String glob) {
    this.glob = glob;
  }

  /**
   * What matches the same paths.
   *
   * @throws PatternSyntaxException if a bracket or brace is not closed, or nothing is escaped
   */
  static Pattern compile(String glob) {
    return new GlobPattern(glob).pattern();
  }

  private Pattern pattern() {
    while (at < glob.length()) {
      char c = glob.charAt(at++);
      switch (c) {
        case '*' -> stars();
        case '?' -> regex.append("[^/]");
        case '[' -> bracket();
        case '{' -> open();
        case '}' -> regex.append(group ? "))" : "}");
        case ',' -> regex.append(group ? ")|(?:" : ",");
        case '\\' -> literal(next("nothing is escaped"));
        default -> literal(c);
      }
      group &= c != '}';
    }
    if (group) {
      throw invalid("a brace is not closed");
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  private void stars() {
    boolean two = peek() == '*';
    at += two ? 1 : 0;
    regex.append(two ? ".*" : "[^/]*");
  }

  private void open() {
    if (group) {
      throw invalid("braces cannot be nested");
    }
    group = true;
    regex.append("(?:(?:");
  }

  /** One character of those in the bracket, or of all others; never a slash. */
  private void bracket() {
    regex.append("[[^/]&&[");
    if (peek() == '!') {
      regex.append('^');
      at++;
    }
    boolean first = true;
    for (char c = next(); c != ']'; c = next()) {
      boolean range = c == '-' && !first && peek() != ']';
      if (range) {
        regex.append('-');
      } else {
        literal(c);
      }
      first = false;
    }
    regex.append("]]");
  }

  private char next() {
    return next("a bracket is not closed");
  }

  private char next(String problem) {
    if (at == glob.length()) {
      throw invalid(problem);
    }
    return glob.charAt(at++);
  }

  private char peek() {
    return at < glob.length() ? glob.charAt(at) : END;
  }

  private void literal(char c) {
    boolean plain = Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_';
    regex.append(plain || c > 127 ? "" : "\\").append(c);
  }

  private PatternSyntaxException invalid(String problem) {
    return new PatternSyntaxException(problem, glob, at - 1);
  }
}
