package io.github.wheelscout.net.proxy;

import io.github.wheelscout.url.UrlReference;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the choice of a proxy depends on.
 *
 * @param host in lower case, without brackets; empty if the URL has none
 * @param port as the URL writes it, empty if it does not
 */
record Destination(String scheme, String host, String port) {

  static Destination of(UrlReference url) {
    String scheme = url.scheme() == null ? "" : url.scheme().toLowerCase(Locale.ROOT);
    @Nullable String authority = url.authority();
    if (authority == null) {
      return new Destination(scheme, "", "");
    }
    String text = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    int end = text.startsWith("[") ? text.indexOf(']') : -1;
    int colon = text.indexOf(':', Math.max(end, 0));
    String host = colon < 0 ? text : text.substring(0, colon);
    String port = colon < 0 ? "" : text.substring(colon + 1);
    return new Destination(scheme, end < 0 ? host : text.substring(1, end), withoutZeros(port));
  }

  /** A port is a number: {@code 0080} is 80, and 0 is none. */
  private static String withoutZeros(String port) {
    int start = 0;
    while (start < port.length() && port.charAt(start) == '0') {
      start++;
    }
    return port.substring(start);
  }
}
