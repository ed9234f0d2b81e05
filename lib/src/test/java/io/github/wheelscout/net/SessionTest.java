package io.github.wheelscout.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.LoopbackServer;
import io.github.wheelscout.testkit.LoopbackServer.Request;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One GET: what is sent, what comes back, and how a failure is told. */
class SessionTest {

  private final LoopbackServer server = LoopbackServer.start();
  private final Session session = session(Duration.ofSeconds(10));

  private static Session session(Duration timeout) {
    return new Session(
        SessionOptions.DEFAULT.toBuilder()
            .timeout(timeout)
            .retries(0)
            .userAgent(() -> "wheelscout-test")
            .build());
  }

  @AfterEach
  void close() {
    session.close();
    server.close();
  }

  private String text(String url) throws IOException {
    try (HttpAnswer answer = session.get(url, "text/plain")) {
      return new String(answer.body().readAllBytes(), UTF_8);
    }
  }

  private NetworkException failure(String url) {
    return assertThrows(NetworkException.class, () -> text(url));
  }

  @Test
  void aPageComesDecodedWithItsTypeAndUrl() throws IOException {
    server.page("/a", "Text/HTML; charset=x", "<p>" + "x".repeat(10_000));
    try (HttpAnswer answer = session.get(server.url("/a?b=c#d"), "text/html")) {
      assertEquals(200, answer.status());
      assertEquals("Text/HTML; charset=x", answer.contentType());
      assertEquals(server.url("/a?b=c"), answer.url());
      assertEquals(10_003, answer.body().readAllBytes().length);
    }
    Request request = server.requests().getFirst();
    assertEquals("GET /a?b=c", request.line());
    assertEquals("text/html", request.header("accept"));
    assertEquals("wheelscout-test", request.header("user-agent"));
    assertTrue(request.header("accept-encoding").contains("gzip"));
    assertEquals("", request.header("upgrade"));
  }

  @Test
  void anyStatusIsAnAnswer() throws IOException {
    try (HttpAnswer answer = session.get(server.url("/missing"), "*/*")) {
      assertEquals(404, answer.status());
    }
    server.on("/bare", exchange -> LoopbackServer.send(exchange, 503, "", new byte[0]));
    try (HttpAnswer answer = session.get(server.url("/bare"), "*/*")) {
      assertEquals(503, answer.status());
      assertNull(answer.contentType());
    }
  }

  @Test
  void aHeadAsksWithoutBody() throws IOException {
    server.page("/a", "text/html", "<p>");
    try (HttpAnswer answer = session.head(server.url("/a"), "*/*")) {
      assertEquals("text/html", answer.contentType());
      assertEquals(0, answer.body().readAllBytes().length);
    }
    assertEquals(List.of("HEAD /a"), server.lines());
  }

  @Test
  void credentialsInTheUrlAreNeitherSentNorShown() throws IOException {
    server.page("/a", "text/plain", "x");
    String url = server.url("/a").replace("//", "//user:secret@");
    try (HttpAnswer answer = session.get(url, "*/*")) {
      assertEquals(server.url("/a"), answer.url());
    }
    assertEquals("", server.requests().getFirst().header("authorization"));
  }

  @Test
  void charactersThatNoUrlHasAreEncoded() throws IOException {
    server.page("/a b/[ü]", "text/plain", "x");
    assertEquals("x", text(server.url("/a b/[ü]?q=|")));
    assertEquals("GET /a%20b/%5B%C3%BC%5D?q=%7C", server.lines().getFirst());
  }

  @Test
  void aHostThatDoesNotExistIsNamed() {
    NetworkException e = failure("https://no-such-host.invalid:81/x");
    assertEquals("host-not-found", e.code());
    assertEquals("there is no host 'no-such-host.invalid:81'", e.getMessage());
  }

  @Test
  void aClosedPortRefuses() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    NetworkException e = failure("http://127.0.0.1:" + port + "/x");
    assertEquals("connection-refused", e.code());
    assertEquals("127.0.0.1:" + port + " refuses the connection", e.getMessage());
  }

  @Test
  void aSilentServerTimesOut() {
    CountDownLatch closing = new CountDownLatch(1);
    server.on("/slow", exchange -> await(closing));
    try (Session impatient = session(Duration.ofMillis(300))) {
      NetworkException e =
          assertThrows(
              NetworkException.class, () -> impatient.get(server.url("/slow"), "*/*").close());
      assertEquals("timeout", e.code());
      assertTrue(String.valueOf(e.getMessage()).endsWith(" within 0.3s"), e.getMessage());
    }
    closing.countDown();
  }

  @Test
  void aBodyThatStopsTimesOutAndOneThatBreaksIsTold() throws IOException {
    CountDownLatch closing = new CountDownLatch(1);
    server.on(
        "/stops",
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write(1);
          exchange.getResponseBody().flush();
          await(closing);
        });
    server.on(
        "/breaks",
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write(1);
          throw new IOException("gone");
        });
    try (Session impatient = session(Duration.ofSeconds(3));
        HttpAnswer answer = impatient.get(server.url("/stops"), "*/*")) {
      NetworkException e = assertThrows(NetworkException.class, () -> answer.body().readAllBytes());
      assertEquals("timeout", e.code());
    }
    closing.countDown();
    NetworkException e = failure(server.url("/breaks"));
    assertTrue(List.of("connection-failed", "body-incomplete").contains(e.code()), e.code());
    assertTrue(e.isTransient());
  }

  @Test
  void aServerThatDoesNotSpeakTlsIsTold() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      Thread.startVirtualThread(() -> answerPlainly(socket));
      NetworkException e = failure("https://127.0.0.1:" + socket.getLocalPort() + "/a");
      assertEquals("tls-failed", e.code());
    }
  }

  /** Answers every connection, as the client may try a second one, until the socket is closed. */
  private static void answerPlainly(ServerSocket socket) {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        connection.getInputStream().read();
        connection.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8));
        connection.getInputStream().transferTo(OutputStream.nullOutputStream());
      } catch (IOException e) {
        // The client leaves as it likes.
      }
    }
  }

  @Test
  void anUnknownEncodingIsAFailure() {
    server.on(
        "/br",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "br");
          exchange.sendResponseHeaders(200, 1);
          exchange.getResponseBody().write(1);
          exchange.close();
        });
    NetworkException e = failure(server.url("/br"));
    assertEquals("invalid-encoding", e.code());
    assertTrue(String.valueOf(e.getMessage()).contains("'br'"), e.getMessage());
  }

  @Test
  void aDamagedBodyIsAFailure() {
    server.on(
        "/gzip",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, 20);
          exchange.getResponseBody().write(new byte[20]);
          exchange.close();
        });
    assertEquals("invalid-encoding", failure(server.url("/gzip")).code());
  }

  @Test
  void whatIsNoUrlIsToldWithoutItsSecrets() {
    for (String url : List.of("http:", "ftp://u:secret@h/x", "nonsense", "https://u:secret@[h/x")) {
      NetworkException e = failure(url);
      assertEquals("unsupported-url", e.code());
      assertFalse(String.valueOf(e.getMessage()).contains("secret"), e.getMessage());
    }
  }

  @Test
  void aClosedSessionAsksNoMore() {
    session.close();
    assertThrows(IllegalStateException.class, () -> text(server.url("/a")));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
