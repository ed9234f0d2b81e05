package io.github.wheelscout.net;

import io.github.wheelscout.url.UrlReference;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the authority of a URL says. */
final class Hosts {

  private Hosts() {}

  /** The host and the port as the URL has them, without credentials; empty if there is none. */
  static String hostAndPort(UrlReference url) {
    @Nullable String authority = url.authority();
    return authority == null ? "" : authority.substring(authority.lastIndexOf('@') + 1);
  }

  /** A host without the port that its scheme has anyway. */
  static String withoutDefaultPort(String scheme, String host) {
    String port = scheme.equals("https") ? ":443" : ":80";
    return host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host;
  }

  /** Whether the host is this machine by its name: localhost, 127.0.0.0/8 or ::1. */
  static boolean isLoopback(UrlReference url) {
    String text = hostAndPort(url).toLowerCase(Locale.ROOT);
    int end = text.startsWith("[") ? text.indexOf(']') + 1 : text.indexOf(':');
    String host = end <= 0 ? text : text.substring(0, end);
    return host.equals("localhost") || host.equals("[::1]") || isLoopbackAddress(host);
  }

  private static boolean isLoopbackAddress(String host) {
    String[] numbers = host.split("\\.", -1);
    if (numbers.length != 4 || !numbers[0].equals("127")) {
      return false;
    }
    for (String number : numbers) {
      boolean digits = !number.isEmpty() && number.length() <= 3;
      if (!digits
          || !number.chars().allMatch(c -> c >= '0' && c <= '9')
          || Integer.parseInt(number) > 255) {
        return false;
      }
    }
    return true;
  }
}
