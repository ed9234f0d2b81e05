package io.github.wheelscout.url;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** URLs as they may be shown and logged: without passwords and without the keys of signed URLs. */
public final class RedactedUrls {

  /** What stands in the place of a secret. */
  private static final String HIDDEN = "****";

  private static final Set<String> SECRET_KEYS =
      Set.of(
          "access_token",
          "api_key",
          "apikey",
          "auth",
          "awsaccesskeyid",
          "googleaccessid",
          "key-pair-id",
          "password",
          "policy",
          "sig",
          "signature",
          "token");

  private RedactedUrls() {}

  /** The URL in this text; any text is one. */
  public static String of(String url) {
    return of(UrlReference.parse(url));
  }

  /** The URL with every secret replaced. */
  public static String of(UrlReference url) {
    return new UrlReference(
            url.scheme(),
            authority(url.authority()),
            url.path(),
            query(url.query()),
            url.fragment())
        .toString();
  }

  /** A user's name without password may be a token, so it is hidden too, as pip does. */
  private static @Nullable String authority(@Nullable String authority) {
    int at = authority == null ? -1 : authority.lastIndexOf('@');
    if (authority == null || at < 0) {
      return authority;
    }
    int colon = authority.indexOf(':');
    boolean password = colon >= 0 && colon < at;
    String user = password ? authority.substring(0, colon) + ":" + HIDDEN : HIDDEN;
    return user + authority.substring(at);
  }

  private static @Nullable String query(@Nullable String query) {
    if (query == null) {
      return null;
    }
    StringBuilder shown = new StringBuilder(query.length());
    int start = 0;
    while (start <= query.length()) {
      int next = query.indexOf('&', start);
      int end = next < 0 ? query.length() : next;
      int equals = query.indexOf('=', start);
      boolean secret = equals >= 0 && equals < end && isSecret(query.substring(start, equals));
      shown.append(start == 0 ? "" : "&");
      shown.append(query, start, secret ? equals + 1 : end).append(secret ? HIDDEN : "");
      start = end + 1;
    }
    return shown.toString();
  }

  private static boolean isSecret(String key) {
    String lower = PercentCoding.decode(key).toLowerCase(Locale.ROOT);
    return SECRET_KEYS.contains(lower)
        || lower.startsWith("x-amz-")
        || lower.startsWith("x-goog-")
        || lower.endsWith("token")
        || lower.endsWith("secret");
  }
}
