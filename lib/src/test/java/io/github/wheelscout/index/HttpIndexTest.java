package io.github.wheelscout.index;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.net.NetworkException;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.LoopbackServer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index over HTTP: what is asked, and what becomes of each answer. */
class HttpIndexTest {

  private static final String JSON = "application/vnd.pypi.simple.v1+json";
  private static final String PAGE =
      "{\"files\": [{\"filename\": \"foo-1.0.zip\", \"url\": \"../../foo-1.0.zip\"}]}";

  private final LoopbackServer server = LoopbackServer.start();
  private @Nullable LinkCollector collector;

  @AfterEach
  void close() {
    if (collector != null) {
      collector.close();
    }
    server.close();
  }

  private LinkSource index(String location, Limits limits) {
    SearchScope scope = new SearchScope(List.of(), List.of(location));
    collector =
        new LinkCollector(
            scope,
            List.of(),
            Policies.STANDARD,
            limits,
            SessionOptions.DEFAULT.toBuilder().retries(0).build());
    return collector.collectSources(ProjectName.parse("foo")).indexes().get(0);
  }

  private LinkSource index(String location) {
    return index(location, Limits.USUAL);
  }

  private List<String> urls(String location) throws IOException {
    ProjectPage page = index(location).page("foo");
    assertNotNull(page);
    return page.links().stream().map(link -> link.url()).toList();
  }

  private String problem(String location) {
    IOException e = assertThrows(IOException.class, () -> index(location).page("foo"));
    return String.valueOf(e.getMessage());
  }

  @Test
  @Bullet("NEG-01")
  void theProjectsPageIsAFolderOfTheIndex() throws IOException {
    server.page("/simple/foo/", JSON, PAGE);
    for (String index : List.of("/simple", "/simple/", "/simple?x=1", "/simple/#y")) {
      assertEquals(List.of(server.url("/foo-1.0.zip")), urls(server.url(index)));
    }
    assertEquals("GET /simple/foo/", String.join(",", server.lines().stream().distinct().toList()));
  }

  @Test
  @Bullet({"NEG-03", "NEG-07"})
  void everyFormIsAskedForAndJsonIsLikedBest() throws IOException {
    server.page("/simple/foo/", JSON, PAGE);
    urls(server.url("/simple"));
    assertEquals(
        "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2,"
            + " text/html;q=0.01",
        server.requests().getFirst().header("accept"));
    assertFalse(server.lines().getFirst().contains("format"));
  }

  @Test
  @Bullet({"NEG-06", "NEG-07"})
  void aServerMayAnswerAnyFormWhateverItIsAskedFor() throws IOException {
    server.page("/simple/foo/", "text/html", "<a href='../../foo-1.0.zip'>x</a>");
    assertEquals(List.of(server.url("/foo-1.0.zip")), urls(server.url("/simple")));
  }

  @Test
  @Bullet("NEG-06")
  void aServerMayHaveNoFormThatIsUnderstood() {
    server.status("/none/foo/", 406).status("/many/foo/", 300);
    assertEquals(
        server.url("/none/foo/")
            + " has no form of the page that is understood here: 406 Not Acceptable",
        problem(server.url("/none")));
    assertEquals(
        server.url("/many/foo/")
            + " has no form of the page that is understood here: 300 Multiple Choices",
        problem(server.url("/many")));
  }

  @Test
  @Bullet("W86")
  void linksAreSeenFromWhereThePageCameFromInTheEnd() throws IOException {
    server.redirect("/simple/foo/", 301, "/elsewhere/deep/foo/");
    server.page("/elsewhere/deep/foo/", JSON, PAGE);
    assertEquals(List.of(server.url("/elsewhere/foo-1.0.zip")), urls(server.url("/simple")));
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  @Bullet("NEG-17")
  void aMissingPageIsAProjectThatTheIndexDoesNotHave(int status) throws IOException {
    server.status("/simple/foo/", status);
    assertNull(index(server.url("/simple")).page("foo"));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  @Bullet("NEG-17")
  void aServerMayRefuse(int status) {
    server.status("/simple/foo/", status);
    LinkSource index = index(server.url("/simple"));
    SourceRefusedException e = assertThrows(SourceRefusedException.class, () -> index.page("foo"));
    assertTrue(
        String.valueOf(e.getMessage()).startsWith(server.url("/simple/foo/ answers " + status)));
    assertEquals("source-refused", e.code());
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 302, 400, 418, 429, 500, 502, 503, 504, 599})
  @Bullet("NEG-17")
  void anyOtherStatusIsAFailureOfTheIndex(int status) {
    server.status("/simple/foo/", status);
    LinkSource index = index(server.url("/simple"));
    HttpStatusException e = assertThrows(HttpStatusException.class, () -> index.page("foo"));
    assertEquals(status, e.status());
    assertEquals("http-status", e.code());
    assertTrue(
        String.valueOf(e.getMessage()).startsWith(server.url("/simple/foo/ answers " + status)));
  }

  @Test
  void aFailureOfTheNetworkIsToldAsSuch() {
    LinkSource index = index("http://no-such-host.invalid/simple");
    assertThrows(NetworkException.class, () -> index.page("foo"));
  }

  @Test
  void secretsAreNeverShown() {
    server.status("/simple/foo/", 500);
    String location = server.url("/simple").replace("//", "//user:secret@");
    LinkSource index = index(location);
    assertEquals(server.url("/simple").replace("//", "//user:****@"), index.location());
    IOException e = assertThrows(IOException.class, () -> index.page("foo"));
    assertFalse(String.valueOf(e.getMessage()).contains("secret"), e.getMessage());
  }

  @Test
  void aPageBeyondTheLimitIsGivenUpThere() {
    AtomicLong sent = new AtomicLong();
    server.on(
        "/simple/foo/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", JSON);
          exchange.sendResponseHeaders(200, 0);
          byte[] part = " ".repeat(1 << 16).getBytes(US_ASCII);
          try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < 200 << 4; i++) {
              body.write(part);
              sent.addAndGet(part.length);
            }
          }
        });
    LinkSource index = index(server.url("/simple"), Limits.USUAL.with("page-bytes=1048576"));
    LimitExceededException e = assertThrows(LimitExceededException.class, () -> index.page("foo"));
    assertEquals(
        server.url("/simple/foo/")
            + " is larger than 1 MiB; --limit page-bytes=N sets another limit",
        e.getMessage());
    assertTrue(sent.get() < 40 << 20, () -> sent + " bytes were sent");
  }

  @Test
  void aSmallBodyThatUnpacksBeyondTheLimitIsGivenUpToo() throws IOException {
    byte[] bomb = LoopbackServer.packed(" ".repeat(4 << 20).getBytes(US_ASCII));
    server.on(
        "/simple/foo/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", JSON);
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, bomb.length);
          exchange.getResponseBody().write(bomb);
          exchange.close();
        });
    LinkSource index = index(server.url("/simple"), Limits.USUAL.with("page-bytes=1048576"));
    assertThrows(LimitExceededException.class, () -> index.page("foo"));
  }

  @Test
  void aPageOfTwentyThousandFilesIsWithinTheLimits() throws IOException {
    StringBuilder json = new StringBuilder("{\"files\": [");
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      String name = "foo-1." + i + "-py3-none-any.whl";
      json.append(i == 0 ? "" : ",").append("{\"filename\": \"").append(name);
      json.append("\", \"url\": \"/files/").append(name).append("\", \"hashes\": {}}");
      html.append("<a href=\"/files/").append(name).append("\">").append(name).append("</a><br>\n");
    }
    server.page("/json/foo/", JSON, json.append("]}").toString());
    server.page("/html/foo/", "text/html", html.toString());
    assertEquals(20_000, urls(server.url("/json")).size());
    assertEquals(urls(server.url("/json")), urls(server.url("/html")));
  }
}
