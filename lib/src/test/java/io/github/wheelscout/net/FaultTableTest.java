package io.github.wheelscout.net;

import static io.github.wheelscout.testkit.FaultyServer.Ending.CLOSE;
import static io.github.wheelscout.testkit.FaultyServer.Ending.DRIP;
import static io.github.wheelscout.testkit.FaultyServer.Ending.REPEAT;
import static io.github.wheelscout.testkit.FaultyServer.Ending.RESET;
import static io.github.wheelscout.testkit.FaultyServer.Ending.STALL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.FaultyServer;
import io.github.wheelscout.testkit.FaultyServer.Ending;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What networks do to requests, and what becomes of each: the table. */
class FaultTableTest {

  private static final String OK = "HTTP/1.1 200 OK\r\n";
  private static final String WHOLE = OK + "Content-Length: 5\r\n\r\nwhole";
  private static final Duration PATIENCE = Duration.ofMillis(400);

  private final FaultyServer server = FaultyServer.start();
  private final FakePace pace = new FakePace();

  @AfterEach
  void close() {
    server.close();
  }

  private static String status(int status, String field) {
    return "HTTP/1.1 " + status + " X\r\nContent-Length: 4\r\n" + field + "\r\nbusy";
  }

  private Session session(int retries) {
    return new Session(
        SessionOptions.DEFAULT.toBuilder().timeout(PATIENCE).retries(retries).pace(pace).build());
  }

  private static String read(HttpAnswer answer) throws IOException {
    return new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
  }

  private String fetch(Session session) throws IOException {
    return session.fetch(Request.page(server.url("/"), "*/*"), FaultTableTest::read);
  }

  /** Each with the wait in milliseconds; without one, Java's client connects once more itself. */
  static Stream<Arguments> passing() {
    String soon = "Retry-After: Sun, 22 Nov 2026 12:00:07 GMT\r\n";
    String later =
        "Date: Sun, 22 Nov 2026 11:00:00 GMT\r\nRetry-After: Sun, 22 Nov 2026 11:00:09 GMT\r\n";
    String gone = "Retry-After: Sun, 22 Nov 2020 12:00:07 GMT\r\n";
    return Stream.of(
        arguments("reset before the head", "", RESET, 0),
        arguments("closed before the head", "", CLOSE, 0),
        arguments("reset in the head", OK + "Content-", RESET, 125),
        arguments("closed in the head", OK + "Content-", CLOSE, 125),
        arguments("reset in the body", OK + "Content-Length: 9\r\n\r\nwho", RESET, 125),
        arguments("truncated with length", OK + "Content-Length: 9\r\n\r\nwho", CLOSE, 125),
        arguments(
            "truncated chunks", OK + "Transfer-Encoding: chunked\r\n\r\n9\r\nwho", CLOSE, 125),
        arguments(
            "chunks without end",
            OK + "Transfer-Encoding: chunked\r\n\r\n3\r\nwho\r\n",
            CLOSE,
            125),
        arguments("no length, reset", OK + "\r\nwho", RESET, 125),
        arguments("stalled head", "HTTP/1.1 20", STALL, 125),
        arguments("stalled body", OK + "Content-Length: 9\r\n\r\nwho", STALL, 125),
        arguments(
            "bad gzip", OK + "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope", CLOSE, 125),
        arguments("500", status(500, ""), CLOSE, 125),
        arguments("502", status(502, ""), CLOSE, 125),
        arguments("503", status(503, ""), CLOSE, 125),
        arguments("504", status(504, ""), CLOSE, 125),
        arguments("520", status(520, ""), CLOSE, 125),
        arguments("527", status(527, ""), CLOSE, 125),
        arguments("408", status(408, ""), CLOSE, 125),
        arguments("425", status(425, ""), CLOSE, 125),
        arguments("429 without time", status(429, ""), CLOSE, 125),
        arguments("429 in seconds", status(429, "Retry-After: 3\r\n"), CLOSE, 3_000),
        arguments("429 until a date", status(429, soon), CLOSE, 7_000),
        arguments("429 by the server's clock", status(429, later), CLOSE, 9_000),
        arguments("429 until yesterday", status(429, gone), CLOSE, 125),
        arguments("429 at once", status(429, "Retry-After: 0\r\n"), CLOSE, 125),
        arguments("429 absurd", status(429, "Retry-After: soon\r\n"), CLOSE, 125),
        arguments("429 negative", status(429, "Retry-After: -7\r\n"), CLOSE, 125),
        arguments(
            "429 for ever", status(429, "Retry-After: 99999999999999999999\r\n"), CLOSE, 30_000),
        arguments("503 for a day", status(503, "Retry-After: 86400\r\n"), CLOSE, 30_000));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passing")
  @Bullet({"HTTP-03", "HTTP-04"})
  void whatPassesIsHealedByAskingAgain(String name, String message, Ending ending, long wait)
      throws IOException {
    server.answer(message, ending).answer(WHOLE, CLOSE);
    try (Session session = session(5)) {
      assertEquals("whole", fetch(session));
    }
    assertEquals(wait == 0 ? List.of() : List.of(wait), pace.waits());
    assertEquals(2, server.requests().size());
  }

  @Test
  @Bullet("HTTP-04")
  void allFailuresTogetherHaveOneBudget() throws IOException {
    server
        .answer("HTTP/1.1 2", RESET)
        .answer(status(503, ""), CLOSE)
        .answer(OK + "Content-Length: 9\r\n\r\nwho", CLOSE)
        .answer("HTTP/1.1 302 X\r\nLocation: /on\r\nContent-Length: 0\r\n\r\n", CLOSE)
        .answer(OK + "Content-Length: 9\r\n\r\nwho", CLOSE)
        .answer(status(429, "Retry-After: 2\r\n"), CLOSE)
        .answer(WHOLE, CLOSE);
    try (Session session = session(5)) {
      assertEquals("whole", fetch(session));
    }
    assertEquals(List.of(125L, 250L, 500L, 1000L, 2000L), pace.waits());
  }

  @Test
  void theLastAnswerIsTheAnswerWhenTheBudgetIsSpent() throws IOException {
    server.answer(status(503, ""), CLOSE);
    try (Session session = session(5)) {
      assertEquals(
          503, session.<Integer>fetch(Request.page(server.url("/"), "*/*"), HttpAnswer::status));
    }
    assertEquals(Collections.nCopies(6, "GET / HTTP/1.1"), server.requests());
    assertEquals(List.of(125L, 250L, 500L, 1000L, 2000L), pace.waits());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 402, 403, 404, 405, 406, 410, 411, 413, 418, 422, 451, 501, 505})
  @Bullet("HTTP-04")
  void aStatusThatWillNotChangeIsNotAskedForAgain(int status) throws IOException {
    server.answer(status(status, "Retry-After: 1\r\n"), CLOSE);
    try (Session session = session(5);
        HttpAnswer answer = session.get(server.url("/"), "*/*")) {
      assertEquals(status, answer.status());
    }
    assertEquals(1, server.requests().size());
  }

  @Test
  @Bullet("HTTP-04")
  void whatMayHaveDoneSomethingIsNotRepeated() throws IOException {
    server.answer(status(503, ""), CLOSE).answer(WHOLE, CLOSE);
    Request post = Request.page(server.url("/"), "*/*").post("text/xml", new byte[] {'x'});
    try (Session session = session(5);
        HttpAnswer answer = session.send(post)) {
      assertEquals(503, answer.status());
    }
    assertEquals(List.of("POST / HTTP/1.1"), server.requests());
  }

  static Stream<Arguments> lasting() {
    String endless = OK + "Content-Type: text/html\r\n\r\n" + "x".repeat(4096);
    return Stream.of(
        arguments("stalled head", "HTTP/1.1 2", STALL, "timeout"),
        arguments("stalled body", OK + "Content-Length: 9\r\n\r\nwho", STALL, "timeout"),
        arguments("endless body", endless, REPEAT, "timeout"),
        arguments("dripping body", OK + "\r\nx", DRIP, "timeout"),
        arguments("endless head", OK + "A: " + "b".repeat(99) + "\r\n", REPEAT, ""),
        arguments("dripping head", OK + "A: b\r\n", DRIP, "timeout"),
        arguments("truncated", OK + "Content-Length: 9\r\n\r\nwho", CLOSE, "body-incomplete"),
        arguments("nothing", "", CLOSE, "connection-failed"),
        arguments("no HTTP", "SSH-2.0-OpenSSH_9\r\n", CLOSE, "connection-failed"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lasting")
  void whatLastsEndsInTime(String name, String message, Ending ending, String code) {
    server.answer(message, ending);
    SessionOptions options =
        SessionOptions.DEFAULT.toBuilder()
            .timeout(PATIENCE)
            .totalTimeout(Duration.ofSeconds(2))
            .retries(2)
            .pace(new RunningPace())
            .build();
    assertTimeoutPreemptively(
        Duration.ofSeconds(8),
        () -> {
          try (Session session = new Session(options)) {
            NetworkException e = assertThrows(NetworkException.class, () -> fetch(session));
            if (!code.isEmpty()) {
              assertEquals(code, e.code(), e::getMessage);
            }
          }
        });
  }

  /** The real time, without waits between attempts. */
  private static final class RunningPace implements Pace {
    @Override
    public Instant now() {
      return Instant.now();
    }

    @Override
    public void pause(Duration time) {}

    @Override
    public double chance() {
      return 0;
    }
  }

  @Test
  void aPortThatNobodyListensOnIsTriedAgain() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    try (Session session = session(3)) {
      NetworkException e =
          assertThrows(
              NetworkException.class, () -> session.get("http://127.0.0.1:" + port, "*/*"));
      assertEquals("connection-refused", e.code());
    }
    assertEquals(List.of(125L, 250L, 500L), pace.waits());
  }
}
