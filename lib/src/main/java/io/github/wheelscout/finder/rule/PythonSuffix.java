package io.github.wheelscout.finder.rule;

import org.jspecify.annotations.Nullable;

/**
 * The Python that old source archives carry behind their version, as in {@code 1.0-py2.7}.
 *
 * @param version the text before it
 * @param python the Python: a digit from 1 to 3, then at most a dot and a digit
 */
record PythonSuffix(String version, String python) {

  private static final String MARK = "-py";

  /** The suffix of a version text, null if it has none. */
  static @Nullable PythonSuffix of(String text) {
    int at = text.lastIndexOf(MARK);
    String python = at < 0 ? "" : text.substring(at + MARK.length());
    return isPython(python) ? new PythonSuffix(text.substring(0, at), python) : null;
  }

  private static boolean isPython(String text) {
    if (text.isEmpty() || text.length() > 3 || text.charAt(0) < '1' || text.charAt(0) > '3') {
      return false;
    }
    int rest = text.length() > 1 && text.charAt(1) == '.' ? 2 : 1;
    boolean digit = rest < text.length() && text.charAt(rest) >= '0' && text.charAt(rest) <= '9';
    return rest == text.length() || (digit && rest + 1 == text.length());
  }
}
