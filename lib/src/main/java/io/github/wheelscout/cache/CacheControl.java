package io.github.wheelscout.cache;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The directives of {@code Cache-Control} (RFC 9111 §5.2). Immutable.
 *
 * @param directives by their names in lower case; one without an argument has an empty one
 */
public record CacheControl(Map<String, String> directives) {

  /** No directive. */
  public static final CacheControl NONE = new CacheControl(Map.of());

  /** What a number counts as that is too large to be kept (RFC 9111 §1.2.2): 68 years. */
  private static final long MOST_SECONDS = 1L << 31;

  /** Keeps an immutable copy. */
  public CacheControl {
    directives = Map.copyOf(directives);
  }

  /** Reads the values of the field; of a directive that is there twice, the first counts. */
  public static CacheControl parse(List<String> values) {
    Map<String, String> directives = new HashMap<>();
    for (String value : values) {
      int at = 0;
      while (at < value.length()) {
        int end = endOfMember(value, at);
        String member = value.substring(at, end).strip();
        int equals = member.indexOf('=');
        String name = (equals < 0 ? member : member.substring(0, equals)).strip();
        if (!name.isEmpty()) {
          String argument = equals < 0 ? "" : unquoted(member.substring(equals + 1).strip());
          directives.putIfAbsent(name.toLowerCase(Locale.ROOT), argument);
        }
        at = end + 1;
      }
    }
    return new CacheControl(directives);
  }

  /** Where the member ends that begins here: at a comma outside quotes. */
  private static int endOfMember(String value, int from) {
    boolean quoted = false;
    for (int i = from; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && quoted) {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        return i;
      }
    }
    return value.length();
  }

  private static String unquoted(String argument) {
    boolean quoted = argument.length() >= 2 && argument.startsWith("\"") && argument.endsWith("\"");
    return quoted ? argument.substring(1, argument.length() - 1).replace("\\", "") : argument;
  }

  /** Whether a directive is there. */
  public boolean has(String directive) {
    return directives.containsKey(directive);
  }

  /**
   * The seconds that a directive has; one that has no number counts as 0, which is stale.
   *
   * @return null if the directive is not there
   */
  public @Nullable Long seconds(String directive) {
    String argument = directives.get(directive);
    return argument == null ? null : Long.valueOf(seconds(argument, 0));
  }

  /** A number of seconds (RFC 9111 §1.2.2). */
  static long seconds(String text, long otherwise) {
    if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return otherwise;
    }
    String digits = text.replaceFirst("^0+(?=.)", "");
    return digits.length() > 10 ? MOST_SECONDS : Math.min(MOST_SECONDS, Long.parseLong(digits));
  }
}
