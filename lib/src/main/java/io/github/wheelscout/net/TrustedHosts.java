package io.github.wheelscout.net;

import io.github.wheelscout.url.UrlReference;
import java.util.List;
import java.util.Locale;

/** Hosts as {@code --trusted-host} names them: with or without port. */
final class TrustedHosts {

  private TrustedHosts() {}

  /** How the URLs of such a host begin; without port it is every port's. */
  static List<String> prefixes(String host) {
    String name = host.strip().toLowerCase(Locale.ROOT);
    boolean address = name.indexOf(':') != name.lastIndexOf(':') && !name.startsWith("[");
    String authority = address ? "[" + name + "]" : name;
    boolean anyPort = authority.lastIndexOf(':') <= authority.lastIndexOf(']');
    if (authority.isEmpty()) {
      return List.of();
    }
    return anyPort
        ? List.of(
            "https://" + authority + "/",
            "https://" + authority + ":",
            "http://" + authority + "/",
            "http://" + authority + ":")
        : List.of(
            "https://" + Hosts.withoutDefaultPort("https", authority) + "/",
            "http://" + Hosts.withoutDefaultPort("http", authority) + "/");
  }

  /** Whether a URL is that of one of these hosts. */
  static boolean isAmong(List<String> hosts, UrlReference url) {
    String text = hosts.isEmpty() ? "" : Transports.normal(url);
    for (String host : hosts) {
      for (String prefix : prefixes(host)) {
        if (text.startsWith(prefix)) {
          return true;
        }
      }
    }
    return false;
  }
}
