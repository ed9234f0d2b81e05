package io.github.wheelscout.index;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Content-Type} (RFC 9110 §8.3).
 *
 * @param text the whole header in lower case, empty if there is none
 * @param mediaType without parameters
 * @param charset the parameter of that name, null if there is none
 */
record ContentType(String text, String mediaType, @Nullable String charset) {

  /** The JSON form of the simple API (PEP 691). */
  static final String JSON = "application/vnd.pypi.simple.v1+json";

  /** The HTML form of the simple API (PEP 691). */
  static final String HTML = "application/vnd.pypi.simple.v1+html";

  /** HTML that does not say that it is the simple API (PEP 503). */
  static final String PLAIN_HTML = "text/html";

  /** What a request says that it understands, and what it likes best. */
  static final String ACCEPT = JSON + ", " + HTML + ";q=0.2, " + PLAIN_HTML + ";q=0.01";

  static ContentType of(@Nullable String header) {
    String text = header == null ? "" : header.strip().toLowerCase(Locale.ROOT);
    int end = text.indexOf(';');
    String mediaType = end < 0 ? text : text.substring(0, end).strip();
    return new ContentType(text, mediaType, end < 0 ? null : charset(text.substring(end)));
  }

  private static @Nullable String charset(String parameters) {
    for (String parameter : parameters.split(";", -1)) {
      int equals = parameter.indexOf('=');
      if (equals > 0 && parameter.substring(0, equals).strip().equals("charset")) {
        String value = parameter.substring(equals + 1).strip();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
      }
    }
    return null;
  }
}
