package io.github.wheelscout.net.proxy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * Speaks to a proxy where Java's HTTP client cannot: over TLS, or with a password before a tunnel.
 * It listens on this machine for that client, and passes on only what shows a token that nobody
 * else knows; so no other user of the machine gets to the proxy by it. The token goes no further.
 */
final class ProxyRelay implements AutoCloseable {

  /** What the client shows. */
  static final String TOKEN = "Proxy-Wheelscout-Relay";

  private static final int BACKLOG = 50;

  private final ProxyServer proxy;
  private final Supplier<SSLContext> tls;
  private final int timeout;
  private final String token;
  private final ServerSocket listener;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile @Nullable IOException failure;

  ProxyRelay(ProxyServer proxy, Supplier<SSLContext> tls, Duration timeout) throws IOException {
    this.proxy = proxy;
    this.tls = tls;
    this.timeout = (int) Math.min(timeout.toMillis(), Integer.MAX_VALUE);
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    token = HexFormat.of().formatHex(random);
    listener = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().name("proxy-relay").start(this::listen);
  }

  InetSocketAddress address() {
    return new InetSocketAddress(listener.getInetAddress(), listener.getLocalPort());
  }

  String token() {
    return token;
  }

  /** Why the proxy could not be spoken to the last time; null if it could. */
  @Nullable IOException failure() {
    return failure;
  }

  private void listen() {
    try {
      while (true) {
        Socket client = listener.accept();
        Thread.ofVirtual().name("proxy-relay").start(() -> serve(client));
      }
    } catch (IOException e) {
      // It was closed.
    }
  }

  private void serve(Socket client) {
    open.add(client);
    try (client) {
      InputStream in = new BufferedInputStream(client.getInputStream());
      RelayedHead head = RelayedHead.read(in);
      if (token.equals(head.remove(TOKEN))) {
        pass(head, in, client);
      }
    } catch (IOException e) {
      // Whoever asked sees the end of the connection, and asks for the failure.
    } finally {
      open.remove(client);
    }
  }

  private void pass(RelayedHead head, InputStream in, Socket client) throws IOException {
    try (Socket server = connect()) {
      open.add(server);
      String authorization = proxy.authorization();
      if (authorization != null) {
        head.remove("Proxy-Authorization");
        head.add("Proxy-Authorization", authorization);
      }
      if (!head.isConnect()) {
        // The next head of the same connection would be passed on with its token.
        head.remove("Connection");
        head.add("Connection", "close");
      }
      server.getOutputStream().write(head.bytes());
      server.getOutputStream().flush();
      Thread.ofVirtual().start(() -> copy(in, server));
      copy(server.getInputStream(), client);
      open.remove(server);
    }
  }

  private Socket connect() throws IOException {
    try {
      Socket socket = plain();
      Socket connected = proxy.secure() ? secured(socket) : socket;
      failure = null;
      return connected;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  private Socket plain() throws IOException {
    InetSocketAddress address = new InetSocketAddress(proxy.host(), proxy.port());
    if (address.isUnresolved()) {
      throw new UnknownHostException(proxy.host());
    }
    Socket socket = new Socket();
    socket.connect(address, timeout);
    socket.setTcpNoDelay(true);
    return socket;
  }

  private Socket secured(Socket socket) throws IOException {
    try {
      SSLSocket secured =
          (SSLSocket)
              tls.get().getSocketFactory().createSocket(socket, proxy.host(), proxy.port(), true);
      SSLParameters parameters = secured.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      secured.setSSLParameters(parameters);
      secured.setSoTimeout(timeout);
      secured.startHandshake();
      secured.setSoTimeout(0);
      return secured;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /** Copies until one end closes; the other end is then closed as well. */
  private static void copy(InputStream in, Socket to) {
    try (to) {
      in.transferTo(to.getOutputStream());
    } catch (IOException e) {
      // The other end learns of it by being closed.
    }
  }

  /** Ends every connection. */
  @Override
  public void close() {
    try {
      listener.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      // They are closed.
    }
  }
}
