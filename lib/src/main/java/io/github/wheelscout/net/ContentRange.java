package io.github.wheelscout.net;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a file an answer brings (RFC 9110 §14.4).
 *
 * @param first the first byte; -1 if it brings none
 * @param last the last byte; -1 if it brings none
 * @param total the bytes of the whole file, -1 if it does not say
 */
public record ContentRange(long first, long last, long total) {

  /** What is not said. */
  public static final long UNKNOWN = -1;

  private static final String UNIT = "bytes ";

  /** Reads the header; null if there is none, more than one, or it makes no sense. */
  public static @Nullable ContentRange of(HeaderFields fields) {
    List<String> values = fields.all("content-range");
    return values.size() == 1 ? tryParse(values.getFirst()) : null;
  }

  /** {@code bytes 0-9/100}; each side of the slash may be a star. */
  public static @Nullable ContentRange tryParse(String text) {
    int slash = text.indexOf('/');
    if (!text.toLowerCase(Locale.ROOT).startsWith(UNIT) || slash < 0) {
      return null;
    }
    String part = text.substring(UNIT.length(), slash).strip();
    String whole = text.substring(slash + 1).strip();
    long total = whole.equals("*") ? UNKNOWN : number(whole);
    boolean said = !whole.equals("*");
    if (said && total < 0) {
      return null;
    }
    if (part.equals("*")) {
      return said ? new ContentRange(UNKNOWN, UNKNOWN, total) : null;
    }
    int dash = part.indexOf('-');
    long first = dash < 0 ? UNKNOWN : number(part.substring(0, dash));
    long last = dash < 0 ? UNKNOWN : number(part.substring(dash + 1));
    boolean fits = first >= 0 && last >= first && (!said || last < total);
    return fits ? new ContentRange(first, last, total) : null;
  }

  /** How many bytes it brings. */
  public long length() {
    return last - first + 1;
  }

  /** A number in digits alone, -1 if it is none. */
  public static long number(String text) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && text.length() < 19 ? Long.parseLong(text) : UNKNOWN;
  }
}
