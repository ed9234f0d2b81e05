package io.github.wheelscout.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.LoopbackServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The projects of an index. */
class ProjectListTest {

  private static final String JSON = "application/vnd.pypi.simple.v1+json";

  private final LoopbackServer server = LoopbackServer.start();
  @TempDir private Path folder;

  @AfterEach
  void close() {
    server.close();
  }

  private static Stream<String> projects(String index, Limits limits) throws IOException {
    SearchScope scope = new SearchScope(List.of(), List.of(index));
    LinkCollector collector =
        new LinkCollector(
            scope,
            List.of(),
            Policies.STANDARD,
            limits,
            SessionOptions.DEFAULT.toBuilder().retries(0).build());
    LinkSource source = collector.allSources().indexes().get(0);
    return source
        .projects()
        .orElseThrow(() -> new AssertionError("no list"))
        .onClose(collector::close);
  }

  private static List<String> names(String index) throws IOException {
    try (Stream<String> projects = projects(index, Limits.USUAL)) {
      return projects.toList();
    }
  }

  private IOException failure(String type, String body, Limits limits) {
    server.page("/simple/", type, body);
    return assertThrows(
        IOException.class,
        () -> {
          try (Stream<String> projects = projects(server.url("/simple"), limits)) {
            projects.forEach(name -> {});
          } catch (UncheckedIOException e) {
            throw e.getCause();
          }
        });
  }

  @Test
  @Bullet("NEG-18")
  void theRootOfAnIndexNamesThemInAnySpellingOrderAndNumber() throws IOException {
    server.page(
        "/json/",
        JSON,
        """
        {"meta": {"api-version": "1.0"}, "new": [{"name": "no"}],
         "projects": [{"name": "Foo.Bar", "_x": [1]}, {"name": "a"}, {"name": "a"}, {}, 3, {"name": 4}],
         "last": {}}\
        """);
    server.page(
        "/html/",
        "text/html",
        "<title>Simple</title><a href='/simple/foo-bar/'> Foo.Bar\n"
            + "</a><br><a href=a/>a</a><a name=x>no</a><!-- <a href=no>no</a> --><p><A"
            + " HREF=a/><b>a</b></A>");
    assertEquals(List.of("Foo.Bar", "a", "a"), names(server.url("/json")));
    assertEquals(List.of("Foo.Bar", "a", "a"), names(server.url("/html/")));
    assertEquals(List.of("GET /json/", "GET /html/"), server.lines());
  }

  @Test
  void namesAreHandedOnWhileThePageIsArriving() throws Exception {
    CountDownLatch first = new CountDownLatch(1);
    server.on(
        "/simple/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", JSON);
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream body = exchange.getResponseBody()) {
            body.write("{\"projects\": [{\"name\": \"a\"},".getBytes(UTF_8));
            body.write(" ".repeat(20_000).getBytes(UTF_8));
            body.flush();
            first.await();
            body.write("{\"name\": \"b\"}]}".getBytes(UTF_8));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    try (Stream<String> projects = projects(server.url("/simple"), Limits.USUAL)) {
      Iterator<String> names = projects.iterator();
      assertEquals("a", names.next());
      first.countDown();
      assertEquals("b", names.next());
      assertFalse(names.hasNext());
    }
  }

  @Test
  void aLongListIsReadWhole() throws IOException {
    List<String> expected = IntStream.range(0, 5_000).mapToObj(i -> "p" + i).toList();
    String anchors =
        expected.stream()
            .map(it -> "<a href=" + it + ">" + it + "</a><br>\n")
            .collect(Collectors.joining());
    String items =
        expected.stream()
            .map(it -> "<li><a href=" + it + ">" + it + "</a>")
            .collect(Collectors.joining());
    String bold =
        expected.stream().map(it -> "<p><b><a href=" + it + ">" + it).collect(Collectors.joining());
    server.page("/flat/", "text/html", "<!DOCTYPE html><html><body>" + anchors);
    server.page("/list/", "text/html", "<ul>" + items + "</ul>");
    server.page("/odd/", "text/html", bold);
    assertTrue(expected.equals(names(server.url("/flat"))));
    assertTrue(expected.equals(names(server.url("/list"))));
    assertTrue(expected.equals(names(server.url("/odd"))));
  }

  @Test
  void anIndexWithoutRootPageCannotListThem() throws IOException {
    SearchScope scope = new SearchScope(List.of(), List.of(server.url("/simple")));
    try (LinkCollector collector = new LinkCollector(scope)) {
      assertTrue(collector.allSources().indexes().get(0).projects().isEmpty());
    }
  }

  @Test
  void whatIsNoListIsToldAndSoIsALimitOnTheWay() {
    assertInstanceOf(PageFormatException.class, failure("text/plain", "a", Limits.USUAL));
    assertInstanceOf(PageFormatException.class, failure(JSON, "[]", Limits.USUAL));
    assertInstanceOf(PageFormatException.class, failure(JSON, "{\"projects\": [", Limits.USUAL));
    String json = "{\"projects\": [" + "{\"name\": \"a\"},".repeat(1_000);
    String html = "<a href=x>x</a>".repeat(1_000);
    Limits small = Limits.USUAL.with("page-bytes=10000");
    assertInstanceOf(LimitExceededException.class, failure(JSON, json, small));
    assertInstanceOf(LimitExceededException.class, failure("text/html", html, small));
    String deep = "{\"projects\": " + "[".repeat(1_000);
    assertInstanceOf(LimitExceededException.class, failure(JSON, deep, Limits.USUAL));
  }

  @Test
  @Bullet({"NEG-09", "W81"})
  void aNewerMajorVersionIsAHardFailureOfTheListToo() {
    String json = "{\"meta\": {\"api-version\": \"2.0\"}, \"projects\": [{\"name\": \"a\"}]}";
    String html = "<meta name=\"pypi:repository-version\" content=\"2.0\"><a href=x>x</a>";
    assertInstanceOf(PageFormatException.class, failure(JSON, json, Limits.USUAL));
    assertInstanceOf(PageFormatException.class, failure("text/html", html, Limits.USUAL));
  }

  @Test
  void aSnapshotHasThoseWithAPage() throws IOException {
    Files.writeString(folder.resolve("foo.json"), "{}");
    Files.writeString(folder.resolve("bar-baz.json.gz"), "");
    Files.writeString(folder.resolve("snapshot.json"), "{\"format\": \"1\"}");
    Files.writeString(folder.resolve("notes.txt"), "");
    assertEquals(List.of("bar-baz", "foo"), names("snapshot:" + folder));
    assertEquals(List.of("bar-baz", "foo"), names("snapshot:" + folder + "/"));
    Path zip = folder.resolve("pages.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("six.json"));
      out.putNextEntry(new ZipEntry("deeper/no.json"));
    }
    assertEquals(List.of("six"), names("snapshot:" + zip));
  }

  @Test
  void theSampleNamesItsProjects() throws IOException {
    Path sample =
        Path.of(
            System.getProperty("checkout"),
            "lib/src/main/resources/io/github/wheelscout/index/sample");
    assertEquals(names("snapshot:" + sample), names("sample:"));
  }

  @Test
  void aLocalIndexHasAListOrFolders() throws IOException {
    Files.createDirectories(folder.resolve("simple/foo"));
    Files.createDirectories(folder.resolve("simple/bar"));
    Files.writeString(folder.resolve("simple/readme.txt"), "");
    assertEquals(List.of("bar", "foo"), names(folder + "/simple"));
    Files.writeString(folder.resolve("simple/index.html"), "<a href=foo/>Foo</a>");
    assertEquals(List.of("Foo"), names(folder + "/simple"));
    assertEquals(List.of("Foo"), names(folder.resolve("simple").toUri().toString()));
  }
}
