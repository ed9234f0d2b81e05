package io.github.wheelscout.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import io.github.wheelscout.net.HttpAnswer;
import io.github.wheelscout.net.Request;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.spi.Credential;
import io.github.wheelscout.spi.Secret;
import io.github.wheelscout.testkit.LoopbackServer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cache of texts before a server, each run of which has a session of its own; and a clock. */
final class Keeper implements AutoCloseable {

  static final String PATH = "/page/";

  private final LoopbackServer server = LoopbackServer.start();
  private final Path directory;
  private Instant now = Instant.parse("2026-11-22T12:00:00Z");
  private CacheOptions options;
  private SessionOptions session = SessionOptions.DEFAULT;
  private boolean keepsLocal = true;
  private boolean refresh;

  Keeper(Path directory) {
    this.directory = directory;
    options = CacheOptions.in(directory, () -> now);
  }

  LoopbackServer server() {
    return server;
  }

  LoopbackServer.Request lastRequest() {
    return server.requests().getLast();
  }

  /** The page has a text, and comes with these fields. */
  void answers(String text, String... fields) {
    server.on(PATH, exchange -> send(exchange, 200, text, map(fields)));
  }

  void is(int status, String... fields) {
    server.on(PATH, exchange -> send(exchange, status, "status " + status, map(fields)));
  }

  void unchanged(String... fields) {
    is(304, fields);
  }

  /** The page is another for each user, and there is none without. */
  void wantsPassword(String... fields) {
    server.on(
        PATH,
        exchange -> {
          String shown = exchange.getRequestHeaders().getFirst("Authorization");
          if (shown == null) {
            send(exchange, 401, "", Map.of("WWW-Authenticate", "Basic"));
          } else {
            byte[] pair = Base64.getDecoder().decode(shown.substring("Basic ".length()));
            String user = new String(pair, UTF_8).split(":", 2)[0];
            send(exchange, 200, "for " + user, map(fields));
          }
        });
  }

  static void send(HttpExchange exchange, int status, String text, Map<String, String> fields)
      throws IOException {
    fields.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    byte[] body = status == 304 ? new byte[0] : text.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static Map<String, String> map(String... fields) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      map.put(fields[i], fields[i + 1]);
    }
    return map;
  }

  void later(int seconds) {
    now = now.plusSeconds(seconds);
  }

  void offline() {
    options = options.withoutNetwork();
  }

  void online() {
    options = CacheOptions.in(directory, () -> now);
  }

  void refresh() {
    refresh = true;
  }

  void controls(String directives) {
    CacheControl control = CacheControl.parse(List.of(directives));
    options = options.controlling(server.url(""), control);
  }

  void keepsLocal(boolean value) {
    keepsLocal = value;
  }

  void trusts(String... hosts) {
    session = session.toBuilder().trustedHosts(List.of(hosts)).build();
  }

  void as(String userAgent) {
    session = session.toBuilder().userAgent(() -> userAgent).build();
  }

  /** Who asks from now on; null for somebody without password. */
  void user(@Nullable String name) {
    session =
        session.toBuilder()
            .credentials((service, username) ->
                name == null
                    ? Optional.empty()
                    : Optional.of(new Credential.Basic(name, Secret.of("secret"))))
            .build();
  }

  List<CacheFolder.Kept> kept() throws IOException {
    return CacheFolder.in(directory).files(now);
  }

  void breakFiles() throws IOException {
    for (CacheFolder.Kept kept : kept()) {
      byte[] bytes = Files.readAllBytes(kept.path());
      bytes[bytes.length - 1] ^= 1;
      Files.write(kept.path(), bytes);
    }
  }

  Answered<String> get() throws IOException {
    return get(server.url(PATH));
  }

  /** {@code %s} in the URL stands for host and port. */
  Answered<String> get(String url) throws IOException {
    String host = server.url("").substring("http://".length());
    return get(Request.page(url.replace("%s", host), "text/html"));
  }

  Answered<String> getAs(String accept) throws IOException {
    return get(Request.page(server.url(PATH), accept));
  }

  private Answered<String> get(Request request) throws IOException {
    Question question = new Question("pages", request, List.of("text"), refresh);
    try (Session asking = new Session(session);
        HttpCache cache = new HttpCache(options, asking, keepsLocal)) {
      return cache.get(question, new Text());
    }
  }

  /** A body as text. */
  private static final class Text implements BodyForm<String> {
    @Override
    public @Nullable String read(HttpAnswer answer) throws IOException {
      return switch (answer.status()) {
        case 200 -> new String(answer.body().readAllBytes(), UTF_8);
        case 404 -> null;
        default -> throw new IOException("status " + answer.status());
      };
    }

    @Override
    public ByteBuffer encode(String made) {
      return UTF_8.encode(made);
    }

    @Override
    public String decode(ByteBuffer kept) {
      return UTF_8.decode(kept).toString();
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
