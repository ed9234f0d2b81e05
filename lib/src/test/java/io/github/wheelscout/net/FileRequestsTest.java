package io.github.wheelscout.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.LoopbackServer;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is asked for files and for pages, and what is made of the bytes that come. */
class FileRequestsTest {

  private final LoopbackServer server = LoopbackServer.start();
  private final Session session = new Session(SessionOptions.DEFAULT);

  @AfterEach
  void close() {
    session.close();
    server.close();
  }

  private byte[] bytes(Request request) throws IOException {
    return session.fetch(request, answer -> answer.body().readAllBytes());
  }

  @Test
  @Bullet("HTTP-01")
  void filesAreAskedForAsTheyAreAndPagesMayBePacked() throws IOException {
    server.page("/demo-1.0-py3-none-any.whl.metadata", "text/plain", "Name: demo");
    server.page("/demo/", "text/html", "<a>");
    bytes(Request.file(server.url("/demo-1.0-py3-none-any.whl.metadata")));
    bytes(
        Request.file(server.url("/demo-1.0-py3-none-any.whl.metadata"))
            .withField("Range", "bytes=0-3"));
    bytes(Request.page(server.url("/demo/"), "text/html"));
    assertEquals("identity", server.requests().get(0).header("accept-encoding"));
    assertEquals("identity", server.requests().get(1).header("accept-encoding"));
    assertEquals("bytes=0-3", server.requests().get(1).header("range"));
    assertEquals("gzip", server.requests().get(2).header("accept-encoding"));
  }

  @Test
  @Bullet("HTTP-02")
  void aFileThatComesEncodedStaysAsItIs() throws IOException {
    byte[] packed = LoopbackServer.packed("a source archive".getBytes(UTF_8));
    server.on(
        "/demo-1.0.tar.gz",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, packed.length);
          exchange.getResponseBody().write(packed);
          exchange.close();
        });
    assertArrayEquals(packed, bytes(Request.file(server.url("/demo-1.0.tar.gz"))));
    byte[] page = bytes(Request.page(server.url("/demo-1.0.tar.gz"), "*/*"));
    assertEquals("a source archive", new String(page, UTF_8));
  }

  @Test
  void aBodyCanBeSent() throws IOException {
    server.on(
        "/pypi",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    Request post =
        Request.page(server.url("/pypi"), "text/xml").post("text/xml", "<a/>".getBytes(UTF_8));
    assertEquals("<a/>", new String(bytes(post), UTF_8));
    assertEquals("text/xml", server.requests().getFirst().header("content-type"));
  }

  @Test
  void theHeadOfAnAnswerIsHandedOn() throws IOException {
    server.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          exchange.getResponseHeaders().add("Vary", "accept");
          exchange.sendResponseHeaders(304, -1);
          exchange.close();
        });
    Request request = Request.page(server.url("/a"), "*/*").withField("If-None-Match", "\"1\"");
    try (HttpAnswer answer = session.send(request)) {
      assertEquals(304, answer.status());
      assertEquals("\"1\"", answer.fields().first("etag"));
      assertEquals(Trust.LOCAL, answer.trust());
      assertEquals(null, answer.identity());
      assertEquals(0, answer.body().readAllBytes().length);
    }
    assertEquals("\"1\"", server.requests().getFirst().header("if-none-match"));
  }
}
