package io.github.wheelscout.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * A web server on this machine that answers each path as a test says, anything else with 404, and
 * keeps a log of what it was asked.
 */
public final class LoopbackServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  /**
   * One request.
   *
   * @param line method and path with query, {@code GET /simple/foo/}
   * @param headers the headers by name in lower case, the first value of each
   */
  public record Request(String line, Map<String, String> headers) {

    /** One header, empty if there is none. */
    public String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  private LoopbackServer(HttpServer server) {
    this.server = server;
  }

  /** Starts a server on a free port. */
  public static LoopbackServer start() {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      LoopbackServer started = new LoopbackServer(HttpServer.create(address, 0));
      started.server.createContext("/", started::answer);
      started.server.setExecutor(started.threads);
      started.server.start();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code http://127.0.0.1:PORT} and a path. */
  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** Answers a path, query excluded, with a handler. */
  public LoopbackServer on(String path, HttpHandler handler) {
    answers.put(path, handler);
    return this;
  }

  /** Answers a path with a page. */
  public LoopbackServer page(String path, String contentType, String body) {
    return page(path, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers a path with a page. */
  public LoopbackServer page(String path, String contentType, byte[] body) {
    return on(path, exchange -> send(exchange, 200, contentType, body));
  }

  /** Answers a path with a status and a short text. */
  public LoopbackServer status(String path, int status) {
    byte[] body = ("status " + status).getBytes(StandardCharsets.UTF_8);
    return on(path, exchange -> send(exchange, status, "text/plain", body));
  }

  /** Sends whoever asks for a path elsewhere. */
  public LoopbackServer redirect(String path, int status, String location) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", location);
          send(exchange, status, "text/plain", new byte[0]);
        });
  }

  /** The requests so far, in the order of their arrival. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** The first lines of the requests so far. */
  public List<String> lines() {
    return requests.stream().map(Request::line).toList();
  }

  /** Answers with a status, a type and a body, packed where the asker takes that. */
  public static void send(HttpExchange exchange, int status, String contentType, byte[] body)
      throws IOException {
    if (!contentType.isEmpty()) {
      exchange.getResponseHeaders().set("Content-Type", contentType);
    }
    String encodings = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    byte[] sent = body;
    if (encodings != null && encodings.contains("gzip") && body.length > 0) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      sent = packed(body);
    }
    boolean empty = sent.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, empty ? -1 : sent.length);
    if (!empty) {
      exchange.getResponseBody().write(sent);
    }
    exchange.close();
  }

  /** The same bytes with gzip. */
  public static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(body);
    }
    return packed.toByteArray();
  }

  private void answer(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new ConcurrentHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    requests.add(new Request(line, Map.copyOf(headers)));
    HttpHandler handler = answers.get(exchange.getRequestURI().getPath());
    if (handler == null) {
      send(exchange, 404, "text/plain", "not here".getBytes(StandardCharsets.UTF_8));
    } else {
      handler.handle(exchange);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
