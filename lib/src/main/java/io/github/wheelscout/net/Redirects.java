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
   * @param transports knows whom the user trusts
   * @throws NetworkException if it leaves http, or gives up https for a host that is neither this
   *     machine nor trusted
   */
  static UrlReference follow(UrlReference from, String location, Transports transports)
      throws NetworkException {
    UrlReference to = from.resolve(location).encoded().withoutUserInfo().withoutFragment();
    String scheme = lower(to.scheme());
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw refused(from, to, "which is not http");
    }
    boolean weaker = lower(from.scheme()).equals("https") && scheme.equals("http");
    if (weaker && !transports.of(to).isSecure(to)) {
      throw refused(from, to, "which is not secure");
    }
    return to;
  }

  private static NetworkException refused(UrlReference from, UrlReference to, String why) {
    return NetworkException.lasting(
        "redirect-refused",
        RedactedUrls.of(from) + " redirects to " + RedactedUrls.of(to) + ", " + why,
        null,
        null);
  }

  /** What is asked has sent the asker on too often. */
  static NetworkException tooMany(String url, UrlReference next, boolean loop) {
    String shown = RedactedUrls.of(url);
    return loop
        ? NetworkException.lasting(
            "redirect-loop",
            shown + " redirects in a loop, again and again to " + RedactedUrls.of(next),
            null,
            null)
        : NetworkException.lasting(
            "too-many-redirects", shown + " redirects more than " + MOST + " times", null, null);
  }

  /** Nobody vouches for what a URL answers. */
  static NetworkException insecure(UrlReference url) {
    String host = Hosts.hostAndPort(url);
    return NetworkException.lasting(
        "insecure-origin",
        RedactedUrls.of(url) + " is not asked: without https, anybody on the way could answer",
        "use https, or --trusted-host " + host + " if it cannot be helped",
        null);
  }

  private static String lower(@Nullable String scheme) {
    return scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
  }
}
