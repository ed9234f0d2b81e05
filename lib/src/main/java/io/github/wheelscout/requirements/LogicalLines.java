package io.github.wheelscout.requirements;

import io.github.wheelscout.standards.PythonWhitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Splits a requirements file into its lines: a backslash at the end of a line joins the next one to
 * it, a comment begins at a {@code #} that white space or nothing precedes and is never continued,
 * and {@code ${NAME}} is the value of a variable.
 */
final class LogicalLines {

  private final List<LogicalLine> lines = new ArrayList<>();
  private final Function<String, @Nullable String> variables;
  private final StringBuilder pending = new StringBuilder();
  private int first;

  private LogicalLines(Function<String, @Nullable String> variables) {
    this.variables = variables;
  }

  /**
   * The lines that say something.
   *
   * @param variables the value of a variable, null if it is not set
   */
  static List<LogicalLine> of(String text, Function<String, @Nullable String> variables) {
    LogicalLines lines = new LogicalLines(variables);
    int number = 1;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      lines.add(text.substring(start, end), number++);
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    lines.finish();
    return List.copyOf(lines.lines);
  }

  /** The line ends of Python's {@code str.splitlines()}. */
  private static boolean isLineEnd(char c) {
    return switch (c) {
      case '\n', '\r', '\u000b', '\f', '\u001c', '\u001d', '\u001e', '\u0085', '\u2028', '\u2029' ->
          true;
      default -> false;
    };
  }

  private void add(String line, int number) {
    if (pending.isEmpty()) {
      first = number;
    }
    boolean comment = comment(line) == 0;
    if (line.endsWith("\\") && !comment) {
      pending.append(withoutBackslashes(line));
      // a lone backslash still makes the next line go on with this one
      pending.append(pending.isEmpty() ? " " : "");
    } else {
      pending.append(comment ? " " : "").append(line);
      finish();
    }
  }

  private static String withoutBackslashes(String line) {
    int start = 0;
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == '\\') {
      end--;
    }
    while (start < end && line.charAt(start) == '\\') {
      start++;
    }
    return line.substring(start, end);
  }

  private void finish() {
    String line = pending.toString();
    pending.setLength(0);
    int comment = comment(line);
    String text = PythonWhitespace.strip(comment < 0 ? line : line.substring(0, comment));
    if (!text.isEmpty()) {
      lines.add(new LogicalLine(first, expand(text)));
    }
  }

  /** Where the comment begins, with the white space before it; -1 if there is none. */
  private static int comment(String line) {
    for (int hash = line.indexOf('#'); hash >= 0; hash = line.indexOf('#', hash + 1)) {
      if (hash == 0 || PythonWhitespace.isWhitespace(line.charAt(hash - 1))) {
        return PythonWhitespace.skipBack(line, 0, hash);
      }
    }
    return -1;
  }

  private String expand(String line) {
    StringBuilder expanded = new StringBuilder();
    int copied = 0;
    for (int open = line.indexOf("${"); open >= 0; open = line.indexOf("${", open + 2)) {
      int end = open + 2;
      while (end < line.length() && isVariableCharacter(line.charAt(end))) {
        end++;
      }
      if (end > open + 2 && end < line.length() && line.charAt(end) == '}') {
        @Nullable String value = variables.apply(line.substring(open + 2, end));
        if (value != null && !value.isEmpty()) {
          expanded.append(line, copied, open).append(value);
          copied = end + 1;
        }
      }
    }
    return expanded.append(line, copied, line.length()).toString();
  }

  private static boolean isVariableCharacter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
}
