package io.github.wheelscout.net.proxy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that are asked without proxy, as Python's requests understands {@code no_proxy}: names
 * with all that ends in them, with or without a dot before and a port behind; addresses; networks;
 * {@code *}. Two readings are joined, because requests asks Python's own as well, and each has its
 * own idea of which variable counts.
 *
 * @param requests what requests reads, null if nothing
 * @param python what Python itself reads, null if nothing
 */
record NoProxy(@Nullable String requests, @Nullable String python) {

  /** Nobody. */
  static final NoProxy NOBODY = new NoProxy(null, null);

  boolean covers(Destination destination) {
    return destination.host().isEmpty()
        || (requests != null && inRequestsWords(destination, requests.replace(" ", "")))
        || (python != null && inPythonWords(destination.host(), python));
  }

  private static boolean inRequestsWords(Destination destination, String list) {
    String host = destination.host();
    long address = Ipv4.parse(host);
    String withPort = destination.port().isEmpty() ? host : host + ":" + destination.port();
    for (String entry : list.split(",", -1)) {
      if (entry.isEmpty()) {
        continue;
      }
      boolean covered =
          address == Ipv4.NONE
              ? isOrEndsIn(host, withPort, withoutDots(entry))
              : Ipv4.isNetwork(entry) ? Ipv4.isInNetwork(address, entry) : host.equals(entry);
      if (covered) {
        return true;
      }
    }
    return false;
  }

  private static boolean inPythonWords(String host, String list) {
    if (list.equals("*")) {
      return true;
    }
    String bare = withoutPort(host);
    for (String entry : list.split(",", -1)) {
      String name = withoutDots(entry.strip()).toLowerCase(Locale.ROOT);
      if (!entry.isBlank() && isOrEndsIn(bare, host, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrEndsIn(String host, String other, String name) {
    String suffix = "." + name;
    return host.equals(name)
        || other.equals(name)
        || host.endsWith(suffix)
        || other.endsWith(suffix);
  }

  private static String withoutDots(String entry) {
    int start = 0;
    while (start < entry.length() && entry.charAt(start) == '.') {
      start++;
    }
    return entry.substring(start);
  }

  /** Python takes the last number of an IPv6 address for a port. */
  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    boolean port =
        colon >= 0 && host.substring(colon + 1).chars().allMatch(c -> c >= '0' && c <= '9');
    return port ? host.substring(0, colon) : host;
  }
}
