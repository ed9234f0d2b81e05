package io.github.wheelscout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.FaultyServer;
import io.github.wheelscout.testkit.LoopbackServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that arrive damaged, and servers that say why they do not answer. */
class BrokenPagesTest {

  private static final String JSON =
      "{\"meta\":{\"api-version\":\"1.0\"},\"name\":\"demo\",\"files\":"
          + "[{\"filename\":\"demo-1.0.tar.gz\",\"url\":\"demo-1.0.tar.gz\",\"hashes\":{}}]}";
  private static final String HEAD =
      "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.pypi.simple.v1+json\r\n";

  private final FaultyServer server = FaultyServer.start();

  @AfterEach
  void close() {
    server.close();
  }

  private LinkCollector collector(int retries) {
    return collector(retries, Limits.USUAL);
  }

  private LinkCollector collector(int retries, Limits limits) {
    return new LinkCollector(
        new SearchScope(List.of(), List.of(server.url(""))),
        List.of(),
        Policies.STANDARD,
        limits,
        SessionOptions.DEFAULT.toBuilder().retries(retries).build());
  }

  private ProjectPage page(int retries) throws IOException {
    try (LinkCollector collector = collector(retries)) {
      ProjectPage page = collector.allSources().indexes().getFirst().page("demo");
      return page == null ? ProjectPage.of(List.of()) : page;
    }
  }

  static Stream<Arguments> damaged() throws IOException {
    byte[] packed = LoopbackServer.packed(JSON.getBytes(StandardCharsets.UTF_8));
    String gzip = new String(packed, StandardCharsets.ISO_8859_1);
    String encoding = HEAD + "Content-Encoding: gzip\r\n";
    char[] flipped = gzip.toCharArray();
    flipped[flipped.length - 6] = (char) (flipped[flipped.length - 6] ^ 1);
    String half = JSON.substring(0, JSON.length() / 2);
    return Stream.of(
        arguments("truncated without length", HEAD + "\r\n" + half),
        arguments("empty without length", HEAD + "\r\n"),
        arguments("truncated with length", HEAD + "Content-Length: 900\r\n\r\n" + JSON),
        arguments("length too short", HEAD + "Content-Length: 40\r\n\r\n" + JSON),
        arguments("truncated gzip", encoding + "\r\n" + gzip.substring(0, gzip.length() / 2)),
        arguments("gzip without its end", encoding + "\r\n" + gzip.substring(0, gzip.length() - 3)),
        arguments("gzip with a wrong checksum", encoding + "\r\n" + new String(flipped)),
        arguments("no gzip at all", encoding + "\r\n" + JSON));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damaged")
  @Bullet("HTTP-03")
  void aDamagedPageIsAskedForAgain(String name, String message) throws IOException {
    server
        .answer(message, FaultyServer.Ending.CLOSE)
        .answer(HEAD + "\r\n" + JSON, FaultyServer.Ending.CLOSE);
    assertEquals(1, page(1).links().size());
    assertEquals(2, server.requests().size());
  }

  @Test
  void aListOfProjectsGoesOnWhereItBrokeOff() throws IOException {
    String list = "{\"projects\":[{\"name\":\"a\"},{\"name\":\"b\"},{\"name\":\"c\"}]}";
    String half = list.substring(0, list.indexOf(",{\"name\":\"c"));
    server
        .answer(HEAD + "Content-Length: 900\r\n\r\n" + half, FaultyServer.Ending.CLOSE)
        .answer(HEAD + "\r\n" + half, FaultyServer.Ending.CLOSE)
        .answer(HEAD + "\r\n" + list, FaultyServer.Ending.CLOSE);
    try (LinkCollector collector = collector(2);
        Stream<String> names =
            collector.allSources().indexes().getFirst().projects().orElseThrow()) {
      assertEquals(List.of("a", "b", "c"), names.toList());
    }
    assertEquals(3, server.requests().size());
  }

  @Test
  void aPageThatIsWholeAndMakesNoSenseIsNot() {
    server.answer(HEAD + "Content-Length: 5\r\n\r\n{x:1}", FaultyServer.Ending.CLOSE);
    assertThrows(PageFormatException.class, () -> page(3));
    assertEquals(1, server.requests().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!--x-->", "</p>", "</b>", "x", " ", "&amp;", "<a ", "<title><p>"})
  void anEndlessPageEndsByItsBytes(String part) {
    assertEnds(part, Limits.USUAL.with("page-bytes=8000000"), "page-bytes");
  }

  /**
   * An element takes a microsecond or so, so that its bytes alone would let a page take minutes.
   */
  @ParameterizedTest
  @ValueSource(strings = {"<p>", "<a>", "<b>", "<br>", "<p><b>", "<table><tr>", "<a href=x>"})
  void anEndlessPageOfElementsEndsByThese(String part) {
    assertEnds(part, Limits.USUAL.with("page-files=10000"), "page-files");
  }

  private void assertEnds(String part, Limits limits, String limit) {
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    server.answer(head + part.repeat(1000), FaultyServer.Ending.REPEAT);
    try (LinkCollector collector = collector(2, limits)) {
      LimitExceededException e =
          assertThrows(
              LimitExceededException.class,
              () -> collector.allSources().indexes().getFirst().page("demo"));
      assertTrue(e.toString().contains("--limit " + limit + "=N"), e::toString);
    }
    assertEquals(1, server.requests().size());
    assertTrue(server.repeated() < 32_000_000, () -> server.repeated() + " bytes were taken");
  }

  @Test
  void whatAServerSaysOfItsFailureIsTold() {
    String problem =
        "{\"type\":\"about:blank\",\"title\":\"Mainten\\u001bance\",\"status\":503,"
            + "\"detail\":\"back at noon\",\"x\":[1,{}]}";
    server.answer(
        "HTTP/1.1 503 X\r\nContent-Type: application/problem+json; charset=utf-8\r\n"
            + "Content-Length: "
            + problem.length()
            + "\r\n\r\n"
            + problem,
        FaultyServer.Ending.CLOSE);
    HttpStatusException e = assertThrows(HttpStatusException.class, () -> page(0));
    assertEquals(
        server.url("/demo/") + " answers 503 Service Unavailable: Mainten\u241bance: back at noon",
        e.getMessage());
    assertEquals(503, e.status());
    assertTrue(e.isServerError());
    assertEquals("Service Unavailable", e.reason());
    assertEquals(server.url(""), e.index());
    assertEquals(new ProblemDetails("Mainten\u241bance", "back at noon"), e.details());
    assertEquals("ask again later", e.hint());
  }

  @Test
  void aProblemThatCannotBeReadIsNone() {
    String head = "HTTP/1.1 400 X\r\nContent-Type: application/problem+json\r\n\r\n";
    for (String body : List.of("", "{", "[]", "{\"title\":7}", "\u0000")) {
      server.answer(head + body, FaultyServer.Ending.CLOSE);
      HttpStatusException e = assertThrows(HttpStatusException.class, () -> page(0));
      assertEquals(server.url("/demo/") + " answers 400 Bad Request", e.getMessage());
      assertTrue(e.isClientError());
    }
  }
}
