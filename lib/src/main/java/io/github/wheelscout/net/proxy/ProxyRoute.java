package io.github.wheelscout.net.proxy;

import java.io.IOException;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * How a request gets to a proxy.
 *
 * @param address what to connect to: the proxy, or a relay that speaks to it
 * @param header the name of a header that the request needs, null if none
 * @param value its value, a secret
 */
public record ProxyRoute(
    ProxyServer server,
    InetSocketAddress address,
    @Nullable ProxyRelay relay,
    @Nullable String header,
    @Nullable String value) {

  /** Why the relay could not speak to the proxy, null if it could or there is none. */
  public @Nullable IOException failure() {
    return relay == null ? null : relay.failure();
  }

  @Override
  public String toString() {
    return server.toString();
  }
}
