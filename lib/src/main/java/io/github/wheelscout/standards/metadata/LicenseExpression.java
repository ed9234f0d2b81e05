package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.Ascii;
import io.github.wheelscout.standards.PythonWhitespace;
import org.jspecify.annotations.Nullable;

/**
 * An SPDX licence expression as metadata may have them: PEP 639. Licences are those of the SPDX
 * list, or {@code LicenseRef-} and letters, digits, dots and dashes.
 */
final class LicenseExpression {
  private static final String OWN = "LicenseRef-";

  /** What the token before the next one was. */
  private enum Last {
    OPERATOR,
    WITH,
    LICENSE,
    CLOSED
  }

  private final String text;
  private final StringBuilder canonical = new StringBuilder();
  private Last last = Last.OPERATOR;
  private int depth;

  private LicenseExpression(String text) {
    this.text = text;
  }

  /**
   * The expression in the spelling of the list, with single spaces and operators in capitals.
   *
   * @throws InvalidMetadataException if it does not conform, or names a licence that has no
   *     identifier
   */
  static String canonical(String text) {
    return new LicenseExpression(text).parse();
  }

  private String parse() {
    int at = 0;
    while ((at = PythonWhitespace.skip(text, at, text.length())) < text.length()) {
      int end = endOfToken(at);
      String token = text.substring(at, end);
      String problem = add(token);
      if (problem != null) {
        throw invalid(problem, at);
      }
      at = end;
    }
    if (depth > 0 || last == Last.OPERATOR || last == Last.WITH) {
      throw invalid(depth > 0 ? "expected ')'" : "expected a licence", text.length());
    }
    return canonical.toString();
  }

  private int endOfToken(int start) {
    int at = start;
    while (at < text.length() && !PythonWhitespace.isWhitespace(text.charAt(at))) {
      if (text.charAt(at) == '(' || text.charAt(at) == ')') {
        return at == start ? at + 1 : at;
      }
      at++;
    }
    return at;
  }

  /** Takes a token; returns what is wrong with it, or null. */
  private @Nullable String add(String token) {
    boolean behindOperand = last == Last.LICENSE || last == Last.CLOSED;
    return switch (MetadataField.lower(token)) {
      case "(" -> {
        depth++;
        yield last == Last.OPERATOR ? append("(", Last.OPERATOR) : "expected an operator";
      }
      case ")" -> {
        depth--;
        yield behindOperand && depth >= 0 ? append(")", Last.CLOSED) : "expected a licence";
      }
      case "and" -> behindOperand ? append("AND", Last.OPERATOR) : "expected a licence";
      case "or" -> behindOperand ? append("OR", Last.OPERATOR) : "expected a licence";
      case "with" ->
          last == Last.LICENSE ? append("WITH", Last.WITH) : "expected a licence before WITH";
      default -> behindOperand ? "expected AND, OR or the end" : operand(token);
    };
  }

  private @Nullable String operand(String token) {
    if (last == Last.WITH) {
      String exception = SpdxIdentifiers.exception(token);
      return exception == null ? "unknown exception" : append(exception, Last.CLOSED);
    }
    if (token.length() > OWN.length()
        && Ascii.equalsIgnoreCase(token.substring(0, OWN.length()), OWN)) {
      String name = token.substring(OWN.length());
      return isOwnName(name) ? append(OWN + name, Last.LICENSE) : "invalid name after LicenseRef-";
    }
    boolean orLater = token.endsWith("+");
    String license =
        SpdxIdentifiers.license(orLater ? token.substring(0, token.length() - 1) : token);
    return license == null
        ? "unknown licence"
        : append(orLater ? license + "+" : license, Last.LICENSE);
  }

  private static boolean isOwnName(String name) {
    return name.chars().allMatch(c -> Ascii.isAlphanumeric((char) c) || c == '.' || c == '-');
  }

  private @Nullable String append(String token, Last next) {
    boolean first = canonical.isEmpty() || canonical.charAt(canonical.length() - 1) == '(';
    canonical.append(first || token.equals(")") ? "" : " ").append(token);
    last = next;
    return null;
  }

  private InvalidMetadataException invalid(String problem, int position) {
    return new InvalidMetadataException(
        "invalid-license-expression",
        "invalid licence expression: " + problem,
        text,
        position,
        "see the SPDX License List; a licence of your own is LicenseRef-NAME");
  }
}
