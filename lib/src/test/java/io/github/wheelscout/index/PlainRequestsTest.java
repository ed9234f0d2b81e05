package io.github.wheelscout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.LoopbackServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A page is asked for whole, whatever the server offers, and its answer is a whole page. */
class PlainRequestsTest {

  private static final byte[] PAGE = "<a href='foo-1.0.zip'>x</a>".getBytes(StandardCharsets.UTF_8);

  private static void serve(LoopbackServer server, int missing) {
    server.on(
        "/simple/foo/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
          exchange.getResponseHeaders().set("ETag", "W/\"weak\"");
          exchange.sendResponseHeaders(200, PAGE.length + missing);
          exchange.getResponseBody().write(PAGE);
          exchange.getResponseBody().flush();
          exchange.close();
        });
  }

  /** Asks twice, and sees that no request was for a part. */
  private static <T> List<T> askedTwice(int missing, Function<LinkSource, T> question) {
    try (LoopbackServer server = LoopbackServer.start();
        LinkCollector collector =
            new LinkCollector(new SearchScope(List.of(), List.of(server.url("/simple"))))) {
      serve(server, missing);
      LinkSource index = collector.collectSources(ProjectName.parse("foo")).indexes().get(0);
      List<T> answers = List.of(question.apply(index), question.apply(index));
      assertEquals(List.of("GET /simple/foo/"), server.lines().stream().distinct().toList());
      for (LoopbackServer.Request request : server.requests()) {
        assertEquals("", request.header("range"));
        assertEquals("", request.header("if-range"));
      }
      return answers;
    }
  }

  @Test
  @Bullet({"W90", "W91"})
  void aWholeAnswerIsTakenAsTheWholePage() {
    List<Integer> links =
        askedTwice(
            0,
            index -> {
              try {
                ProjectPage page = index.page("foo");
                assertNotNull(page);
                return page.links().size();
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    assertEquals(List.of(1, 1), links);
  }

  @Test
  @Bullet({"W90", "W91"})
  void aTruncatedPageIsAFailureAndItsRestIsNotAskedFor() {
    askedTwice(7, index -> assertThrows(IOException.class, () -> index.page("foo")));
  }
}
