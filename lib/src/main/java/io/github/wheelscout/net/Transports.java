package io.github.wheelscout.net;

import io.github.wheelscout.net.tls.TlsContexts;
import io.github.wheelscout.url.RedactedUrls;
import io.github.wheelscout.url.UrlReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which transport serves which URLs: the one with the longest prefix. */
final class Transports implements AutoCloseable {

  private final List<Route> routes = new ArrayList<>();

  /**
   * A row of the table.
   *
   * @param trust what an answer is worth; null if it depends on the URL
   */
  record Route(String prefix, Transport transport, @Nullable Trust trust, boolean isMounted) {

    /** What an answer of a URL is worth. */
    Trust trust(UrlReference url) {
      if (trust != null) {
        return trust;
      }
      return Hosts.isLoopback(url) ? Trust.LOCAL : Trust.NONE;
    }

    /** Whether what it brings may be believed; who mounts a transport vouches for it. */
    boolean isSecure(UrlReference url) {
      return trust != null || Hosts.isLoopback(url);
    }
  }

  Transports(SessionOptions options) {
    TlsContexts tls = new TlsContexts(options.tls());
    Transport verified = new HttpTransport(options, tls, true);
    Transport unverified = new HttpTransport(options, tls, false);
    routes.add(new Route("https://", verified, Trust.VERIFIED, false));
    routes.add(new Route("http://", verified, null, false));
    routes.add(new Route("file:", new FileTransport(), Trust.LOCAL, false));
    for (String host : options.trustedHosts()) {
      for (String prefix : TrustedHosts.prefixes(host)) {
        routes.add(new Route(prefix, unverified, Trust.TRUSTED, false));
      }
    }
    options.transports().forEach(this::mount);
    routes.sort((a, b) -> Integer.compare(b.prefix().length(), a.prefix().length()));
  }

  /** What is mounted counts more than what is built in for the same prefix. */
  private void mount(String prefix, Transport transport) {
    UrlReference parts = UrlReference.parse(prefix);
    boolean bare = parts.authority() == null || parts.authority().isEmpty();
    String begin = bare ? prefix.toLowerCase(Locale.ROOT) : normal(parts);
    routes.addFirst(new Route(begin, transport, transport.trust(), true));
  }

  /**
   * The row for a URL.
   *
   * @throws NetworkException if there is none
   */
  Route of(UrlReference url) throws NetworkException {
    String text = normal(url);
    for (Route route : routes) {
      if (text.startsWith(route.prefix())) {
        return route;
      }
    }
    throw NetworkException.lasting(
        "unsupported-url",
        "'" + RedactedUrls.of(url) + "' is no URL that can be asked",
        null,
        null);
  }

  /**
   * Scheme and host in lower case, without the port that the scheme has anyway, and with a path.
   */
  static String normal(UrlReference url) {
    String scheme = String.valueOf(url.scheme()).toLowerCase(Locale.ROOT);
    if (url.authority() == null) {
      return scheme + ":" + url.path();
    }
    String host = Hosts.hostAndPort(url).toLowerCase(Locale.ROOT);
    String path = url.path().isEmpty() ? "/" : url.path();
    return scheme + "://" + Hosts.withoutDefaultPort(scheme, host) + path;
  }

  @Override
  public void close() {
    Set<Transport> all = new LinkedHashSet<>();
    routes.forEach(route -> all.add(route.transport()));
    all.forEach(Transport::close);
  }
}
