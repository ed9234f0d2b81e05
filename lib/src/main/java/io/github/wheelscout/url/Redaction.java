package io.github.wheelscout.url;

import java.util.Locale;
import java.util.Set;

/** Takes secrets out of text that is printed or logged: passwords and keys of signed URLs. */
public final class Redaction {

  private static final String STARS = "****";
  private static final Set<String> SECRET_KEYS =
      Set.of(
          "sig",
          "signature",
          "token",
          "access_token",
          "auth_token",
          "private_token",
          "api_key",
          "apikey",
          "key",
          "password",
          "secret",
          "awsaccesskeyid");

  private final String text;
  private final StringBuilder redacted = new StringBuilder();
  private int copied;

  private Redaction(String text) {
    this.text = text;
  }

  /**
   * The text with stars in place of the secrets of every URL in it: {@code user:****@host}, {@code
   * ****@host} for a token, and the values of query keys such as {@code sig}, {@code token} and
   * {@code X-Amz-*}.
   */
  public static String of(String text) {
    return text.indexOf("://") < 0 ? text : new Redaction(text).run();
  }

  private String run() {
    for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at)) {
      int start = at + 3;
      int end = endOfUrl(start);
      redactUser(start, end);
      redactQuery(start, end);
      at = end;
    }
    return redacted.append(text, copied, text.length()).toString();
  }

  private int endOfUrl(int start) {
    int end = start;
    while (end < text.length() && !isEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isEnd(char c) {
    return c <= ' ' || c == '"' || c == '\'' || c == '<' || c == '>';
  }

  private void redactUser(int start, int end) {
    int host = start;
    int colon = -1;
    int at = -1;
    while (host < end && "/?#".indexOf(text.charAt(host)) < 0) {
      char c = text.charAt(host);
      colon = c == ':' && colon < 0 ? host : colon;
      at = c == '@' ? host : at;
      host++;
    }
    if (at < 0 && colon >= 0 && host < end && !isPort(colon + 1, host)) {
      at = text.substring(0, end).lastIndexOf('@'); // a password may hold what ends a host
    }
    if (at > start) {
      boolean named = colon >= 0 && colon < at;
      replace(named ? colon + 1 : start, at);
    }
  }

  private boolean isPort(int start, int end) {
    return text.substring(start, end).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void redactQuery(int start, int end) {
    int key = text.substring(start, end).indexOf('?') + start + 1;
    while (key > start && key < end) {
      int next = key;
      int equals = -1;
      while (next < end && "&;#".indexOf(text.charAt(next)) < 0) {
        equals = equals < 0 && text.charAt(next) == '=' ? next : equals;
        next++;
      }
      if (equals >= copied && isSecret(text.substring(key, equals))) {
        replace(equals + 1, next);
      }
      key = next < end && text.charAt(next) == '#' ? end : next + 1;
    }
  }

  private static boolean isSecret(String key) {
    String name = key.toLowerCase(Locale.ROOT);
    return SECRET_KEYS.contains(name) || name.startsWith("x-amz-") || name.startsWith("x-goog-");
  }

  private void replace(int start, int end) {
    redacted.append(text, copied, start).append(STARS);
    copied = end;
  }
}
