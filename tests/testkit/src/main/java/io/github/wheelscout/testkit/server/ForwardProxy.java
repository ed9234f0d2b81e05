package io.github.wheelscout.testkit.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A forward proxy on 127.0.0.1: {@code CONNECT} for tunnels, absolute URLs for http, one request a
 * connection (RFC 9110 §9.3.6, §7.7). It keeps a log of what it was asked, and all that it read of
 * heads.
 */
public final class ForwardProxy implements AutoCloseable {

  private final ServerSocket listener;
  private final boolean secure;
  private final @Nullable String authorization;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private volatile @Nullable String refusal;

  private ForwardProxy(ServerSocket listener, boolean secure, @Nullable String pair) {
    this.listener = listener;
    this.secure = secure;
    authorization =
        pair == null
            ? null
            : "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    Thread.ofVirtual().start(this::listen);
  }

  /** A proxy for everybody. */
  public static ForwardProxy start() {
    return start(null, null);
  }

  /**
   * A proxy.
   *
   * @param pair the user and the password, with a colon between; null for everybody
   * @param identity what it shows over TLS; null if it is spoken to in the clear
   */
  public static ForwardProxy start(@Nullable String pair, @Nullable TlsIdentity identity) {
    try {
      InetAddress loopback = InetAddress.getLoopbackAddress();
      ServerSocket listener =
          identity == null
              ? new ServerSocket(0, 50, loopback)
              : context(identity).getServerSocketFactory().createServerSocket(0, 50, loopback);
      return new ForwardProxy(listener, identity != null, pair);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SSLContext context(TlsIdentity identity) {
    try {
      char[] password = "in-memory".toCharArray();
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(identity.keyStore(password), password);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its URL without user. */
  public String url() {
    return url("");
  }

  /** Its URL with a user and a password, as they are written in one. */
  public String url(String userInfo) {
    String user = userInfo.isEmpty() ? "" : userInfo + "@";
    return (secure ? "https://" : "http://") + user + "127.0.0.1:" + listener.getLocalPort();
  }

  /** Answers every request with a status line such as {@code 403 Forbidden}. */
  public void refuse(String status) {
    refusal = status;
  }

  /** What it let through: {@code CONNECT HOST:PORT} and {@code GET URL}. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** The heads of all requests, those refused included. */
  public List<String> heads() {
    return List.copyOf(heads);
  }

  private void listen() {
    try {
      while (true) {
        Socket client = listener.accept();
        Thread.ofVirtual().start(() -> serve(client));
      }
    } catch (IOException e) {
      // It was closed.
    }
  }

  private void serve(Socket client) {
    open.add(client);
    try (client) {
      InputStream in = new BufferedInputStream(client.getInputStream());
      String head = head(in);
      heads.add(head);
      String[] words = head.substring(0, head.indexOf('\r')).split(" ", -1);
      String status = refusal == null ? unknown(head) : refusal;
      if (status != null) {
        String challenge = "Proxy-Authenticate: Basic realm=\"proxy\"\r\n";
        write(client, "HTTP/1.1 " + status + "\r\n" + challenge + "Content-Length: 0\r\n\r\n");
        return;
      }
      lines.add(words[0] + " " + words[1]);
      URI target = URI.create(words[0].equals("CONNECT") ? "tunnel://" + words[1] : words[1]);
      try (Socket server = new Socket(target.getHost(), port(target))) {
        open.add(server);
        if (words[0].equals("CONNECT")) {
          write(client, "HTTP/1.1 200 Connected\r\n\r\n");
        } else {
          write(server, forwarded(head, words[0], target));
        }
        Thread.ofVirtual().start(() -> copy(in, server));
        copy(server.getInputStream(), client);
      }
    } catch (IOException e) {
      // The client sees the end of the connection.
    }
  }

  private @Nullable String unknown(String head) {
    boolean known =
        authorization == null
            || head.toLowerCase(Locale.ROOT)
                .contains("proxy-authorization: " + authorization.toLowerCase(Locale.ROOT));
    return known ? null : "407 Proxy Authentication Required";
  }

  private static int port(URI target) {
    return target.getPort() < 0 ? 80 : target.getPort();
  }

  /** The head for the host itself, without what is for proxies. */
  private static String forwarded(String head, String method, URI target) {
    StringBuilder sent = new StringBuilder();
    String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
    sent.append(method).append(' ').append(target.getRawPath()).append(query);
    sent.append(" HTTP/1.1\r\nConnection: close\r\n");
    for (String line : head.substring(head.indexOf('\n') + 1).split("\r\n", -1)) {
      String lower = line.toLowerCase(Locale.ROOT);
      if (!line.isEmpty() && !lower.startsWith("proxy-auth") && !lower.startsWith("connection:")) {
        sent.append(line).append("\r\n");
      }
    }
    return sent.append("\r\n").toString();
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.length() < 1 << 16 && head.indexOf("\r\n\r\n") < 0) {
      int c = in.read();
      if (c < 0) {
        throw new IOException("cut off");
      }
      head.append((char) c);
    }
    return head.toString();
  }

  private static void write(Socket to, String text) throws IOException {
    to.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    to.getOutputStream().flush();
  }

  private static void copy(InputStream in, Socket to) {
    try (to) {
      in.transferTo(to.getOutputStream());
    } catch (IOException e) {
      // The other end is closed by now.
    }
  }

  @Override
  public void close() {
    try {
      listener.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
