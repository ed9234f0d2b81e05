package io.github.wheelscout.net.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * The relays of one client, each made when its proxy is first needed. Safe for use by many threads.
 */
final class ProxyRelays implements AutoCloseable {

  private final Supplier<SSLContext> tls;
  private final Duration timeout;
  private final Map<ProxyServer, ProxyRelay> relays = new HashMap<>();

  ProxyRelays(Supplier<SSLContext> tls, Duration timeout) {
    this.tls = tls;
    this.timeout = timeout;
  }

  synchronized ProxyRelay of(ProxyServer server) {
    return relays.computeIfAbsent(server, this::open);
  }

  private ProxyRelay open(ProxyServer server) {
    try {
      return new ProxyRelay(server, tls, timeout);
    } catch (IOException e) {
      throw new UncheckedIOException("no port is free for a relay to " + server, e);
    }
  }

  @Override
  public synchronized void close() {
    relays.values().forEach(ProxyRelay::close);
    relays.clear();
  }
}
