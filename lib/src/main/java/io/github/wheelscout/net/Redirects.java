package io.github.wheelscout.net;

import io.github.wheelscout.url.RedactedUrls;
import io.github.wheelscout.url.UrlReference;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a redirect may lead (RFC 9110 §15.4). */
final class Redirects {

  /** As many as pip follows. */
  static final int MOST = 30;

  private Redirects() {}

  /** Whether a status sends the asker elsewhere. */
  static boolean isRedirect(int status) {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  /**
   * The URL that a redirect leads to.
   *
   * @throws NetworkException if it leaves http, or gives up https for a host that is not this
   *     machine
   */
  static UrlReference follow(UrlReference from, String location) throws NetworkException {
    UrlReference to = from.resolve(location).encoded().withoutUserInfo().withoutFragment();
    String scheme = lower(to.scheme());
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw refused(from, to, "which is not http");
    }
    if (lower(from.scheme()).equals("https") && scheme.equals("http") && !Hosts.isLoopback(to)) {
      throw refused(from, to, "which is not secure");
    }
    return to;
  }

  private static NetworkException refused(UrlReference from, UrlReference to, String why) {
    return new NetworkException(
        "redirect-refused",
        RedactedUrls.of(from) + " redirects to " + RedactedUrls.of(to) + ", " + why,
        null);
  }

  private static String lower(@Nullable String scheme) {
    return scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
  }
}
