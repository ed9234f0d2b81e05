package io.github.wheelscout.net;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a session says it is: {@code wheelscout/VERSION} and, as installers do, one JSON object of
 * what kind of machine asks. Safe for use by many threads.
 */
public final class UserAgent implements Supplier<String> {

  /** The version of this program. */
  public static final String VERSION = "0.1.0-SNAPSHOT";

  private final Supplier<Map<String, @Nullable Object>> facts;
  private @Nullable String text;

  /**
   * A user agent.
   *
   * @param facts asked when the first request is made; its values are texts, true, null, and maps
   *     of such
   */
  public UserAgent(Supplier<Map<String, @Nullable Object>> facts) {
    this.facts = facts;
  }

  /** The value of the header {@code User-Agent}, computed once. */
  @Override
  public synchronized String get() {
    if (text == null) {
      SortedMap<String, @Nullable Object> all = new TreeMap<>(facts.get());
      all.put("installer", Map.of("name", "wheelscout", "version", VERSION));
      StringBuilder json = new StringBuilder("wheelscout/" + VERSION + " ");
      object(all, json);
      text = json.toString();
    }
    return text;
  }

  private static void object(Map<?, ?> members, StringBuilder json) {
    char before = '{';
    for (Map.Entry<?, ?> member : new TreeMap<Object, Object>(members).entrySet()) {
      json.append(before);
      string(String.valueOf(member.getKey()), json);
      json.append(':');
      Object value = member.getValue();
      if (value instanceof Map<?, ?> inner) {
        object(inner, json);
      } else if (value == null || value instanceof Boolean) {
        json.append(value);
      } else {
        string(value.toString(), json);
      }
      before = ',';
    }
    json.append(before == '{' ? "{}" : "}");
  }

  /** A header field holds ASCII alone, so the rest is escaped. */
  private static void string(String value, StringBuilder json) {
    json.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        String digits = Integer.toHexString(c | 0x10000);
        json.append("\\u").append(digits, 1, 5);
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
