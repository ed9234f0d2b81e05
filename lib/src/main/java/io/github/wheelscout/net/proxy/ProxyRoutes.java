package io.github.wheelscout.net.proxy;

import io.github.wheelscout.url.UrlReference;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The ways of one client to its proxies. Relays are made when the first request needs them, and end
 * with this. Safe for use by many threads.
 */
public final class ProxyRoutes extends ProxySelector implements AutoCloseable {

  private final ProxyOptions options;
  private final Supplier<SSLContext> tls;
  private final Duration timeout;
  private @Nullable ProxyRelays relays;

  /**
   * Routes as options have them.
   *
   * @param tls whom to believe when a proxy is itself spoken to over TLS
   * @param timeout how long to wait for a proxy
   */
  public ProxyRoutes(ProxyOptions options, Supplier<SSLContext> tls, Duration timeout) {
    this.options = options;
    this.tls = tls;
    this.timeout = timeout;
  }

  /**
   * The way to the proxy of a URL; null if its host is asked directly.
   *
   * @throws InvalidProxyException if what is said of the proxy cannot be understood
   */
  public @Nullable ProxyRoute route(UrlReference url) {
    if (options.isNone() || options.isJava()) {
      return null;
    }
    ProxyServer server = options.server(url);
    if (server == null) {
      return null;
    }
    boolean tunnel = "https".equalsIgnoreCase(url.scheme());
    // Java's client has no TLS to a proxy, and keeps Basic from tunnels, by a property of the JVM.
    if (server.secure() || (tunnel && server.credential() != null)) {
      ProxyRelay relay = relays().of(server);
      return new ProxyRoute(server, relay.address(), relay, ProxyRelay.TOKEN, relay.token());
    }
    String authorization = server.authorization();
    return new ProxyRoute(
        server,
        InetSocketAddress.createUnresolved(server.host(), server.port()),
        null,
        authorization == null ? null : "Proxy-Authorization",
        authorization);
  }

  private synchronized ProxyRelays relays() {
    if (relays == null) {
      relays = new ProxyRelays(tls, timeout);
    }
    return relays;
  }

  @Override
  public List<Proxy> select(URI uri) {
    ProxyRoute route = route(UrlReference.parse(uri.toString()));
    return List.of(route == null ? Proxy.NO_PROXY : new Proxy(Proxy.Type.HTTP, route.address()));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException thrown) {}

  @Override
  public synchronized void close() {
    if (relays != null) {
      relays.close();
    }
  }
}
