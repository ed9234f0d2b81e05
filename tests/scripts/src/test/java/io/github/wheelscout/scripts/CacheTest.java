package io.github.wheelscout.scripts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.LoopbackServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is kept between runs, as somebody at the command line sees it. */
class CacheTest {

  @TempDir private Path home;
  private final LoopbackServer server = LoopbackServer.start();

  @BeforeEach
  void serve() {
    for (String project : List.of("foo", "bar-baz")) {
      String file = project.replace('-', '_') + "-1.0-py3-none-any.whl";
      String page = "<a href=\"/f/" + file + "\">" + file + "</a>";
      server.on(
          "/simple/" + project + "/",
          exchange -> {
            exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
            LoopbackServer.send(exchange, 200, "text/html", page.getBytes(UTF_8));
          });
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Run run(String... words) {
    return Run.in(Run.environment(home, Map.of()), "", words);
  }

  private Run find(String... words) {
    List<String> all = new ArrayList<>(List.of("find", "-i", server.url("/simple")));
    all.addAll(List.of(words));
    return run(all.toArray(String[]::new));
  }

  private JsonNode cache(String... words) {
    List<String> all = new ArrayList<>(List.of("cache"));
    all.addAll(List.of(words));
    all.add("--format=json");
    JsonNode answer = new ObjectMapper().readTree(run(all.toArray(String[]::new)).found().out());
    Schemas.of("cache").check(answer);
    return answer;
  }

  @Test
  void theSecondRunAsksNobodyAndSaysSo() {
    find("foo").found();
    Run second = find("foo", "-v").found();
    assertEquals(1, server.requests().size());
    assertTrue(second.err().contains("ok, 1 links, kept 0 s ago"), second::err);
    String explained = run("explain", "foo", "-i", server.url("/simple")).found().out();
    assertTrue(explained.replaceAll("\\s+", " ").contains("(kept 0 s ago)"), explained);
    assertTrue(find("foo", "--format=json").found().out().contains("\"cached\":0"));
    assertEquals(1, server.requests().size());
  }

  @Test
  void noCacheDirKeepsNothing() {
    find("foo", "--no-cache-dir").found();
    find("foo", "--no-cache-dir").found();
    assertEquals(2, server.requests().size());
    assertFalse(Files.exists(home.resolve(".cache")));
  }

  @Test
  void anotherFolderCanBeChosen() {
    find("foo", "--cache-dir=elsewhere").found();
    assertTrue(Files.isDirectory(home.resolve("elsewhere/v1/pages")));
    Map<String, String> variables = Map.of("PIP_CACHE_DIR", home.resolve("pips").toString());
    Run.in(Run.environment(home, variables), "", "find", "foo", "-i", server.url("/simple"));
    assertTrue(Files.isDirectory(home.resolve("pips/v1/pages")));
  }

  @Test
  void aFolderThatCannotBeMadeOnlyMeansNoCache() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");
    find("foo", "--cache-dir=" + file).found();
    Run run = find("foo", "--cache-dir=" + file.resolve("below")).found();
    assertEquals("foo-1.0-py3-none-any.whl\n", run.out());
    assertEquals(2, server.requests().size());
  }

  @Test
  void refreshingAsksAnew() {
    find("foo").found();
    find("foo", "--refresh-package=Foo").found();
    find("foo", "--refresh-package=:all:").found();
    find("foo", "--refresh-package=bar").found();
    assertEquals(3, server.requests().size());
    assertTrue(find("foo", "--refresh-package=-").failed(2).err().contains("--refresh-package"));
  }

  @Test
  void offlineUsesWhatIsKeptAndNamesWhatIsMissing() {
    find("foo").found();
    assertEquals("foo-1.0-py3-none-any.whl\n", find("foo", "--offline").found().out());
    Run missing = find("bar-baz", "--offline").failed(3);
    String url = server.url("/simple/bar-baz/");
    assertTrue(missing.err().contains(url + " is not in the cache"), missing::err);
    assertTrue(missing.err().contains("hint: ask once without --offline"), missing::err);
    find("bar-baz", "--offline", "--compat=pip").failed(3);
    Run json = find("bar-baz", "--offline", "--format=json");
    assertEquals(3, json.exit());
    assertTrue(json.out().contains("\"code\":\"not-in-cache\""), json::out);
    Run.in(
            Run.environment(home, Map.of("WHEELSCOUT_OFFLINE", "1")),
            "",
            "find",
            "bar",
            "-i",
            server.url("/simple"))
        .failed(3);
    assertEquals(1, server.requests().size());
  }

  @Test
  void whatIsKeptCanBeListedAndCounted() {
    assertEquals(0, cache("list").get("files").asInt());
    find("foo", "bar-baz").found();
    Path folder = home.resolve(".cache/wheelscout/v1");
    assertEquals(folder + "\n", run("cache", "dir").found().out());
    assertEquals(folder.toString(), cache("dir").get("directory").asString());
    JsonNode info = cache("info");
    assertEquals(2, info.get("files").asInt());
    assertEquals(2, info.get("kinds").get("pages").get("files").asInt());
    JsonNode entry = cache("list", "Bar_Baz").get("entries").get(0);
    assertEquals(server.url("/simple/bar-baz/"), entry.get("label").asString());
    assertTrue(entry.get("fresh").asBoolean());
    assertEquals(2, cache("list", server.url("/*")).get("entries").size());
    assertEquals(0, cache("list", "ba").get("entries").size());
    assertEquals(1, run("cache", "list", "b*").found().lines().size());
    assertTrue(run("cache", "info").found().out().contains("pages: 2 files, "));
  }

  @Test
  void whatMatchesIsRemovedAndNothingElse() {
    find("foo", "bar-baz").found();
    assertEquals(1, cache("remove", "FOO").get("files").asInt());
    assertTrue(run("cache", "remove", "foo").failed(1).err().contains("nothing that is kept"));
    assertEquals(1, cache("list").get("files").asInt());
    assertTrue(run("cache", "purge").found().out().startsWith("removed 1 file, "));
    assertFalse(Files.exists(home.resolve(".cache/wheelscout/v1")));
  }

  @Test
  void pruningRemovesWhatIsOfNoUse() throws IOException {
    find("foo", "bar-baz").found();
    Path entry;
    try (Stream<Path> files = Files.walk(home.resolve(".cache"))) {
      entry = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    Path left = entry.resolveSibling(entry.getFileName() + "." + Long.MAX_VALUE + "-1.tmp");
    Files.writeString(left, "half");
    Path other = Files.writeString(entry.resolveSibling("notes.txt"), "mine");
    assertEquals(1, cache("prune").get("files").asInt());
    Files.writeString(entry, "broken");
    assertEquals(1, cache("prune", "--older-than=0").get("files").asInt());
    assertTrue(Files.exists(other));
    assertEquals(1, cache("list").get("files").asInt());
    assertTrue(run("cache", "prune", "--older-than=x").failed(2).err().contains("--older-than"));
  }

  @Test
  void otherWordsAreAMistake() {
    for (String[] words :
        new String[][] {
          {"cache"}, {"cache", "clean"}, {"cache", "remove"}, {"cache", "dir", "x"}
        }) {
      assertTrue(run(words).failed(2).err().startsWith("error: cache takes dir, info, list"));
    }
  }

  @Test
  void noSecretIsListed() {
    String url = server.url("/simple").replace("http://", "http://ann:secret@");
    run("find", "foo", "-i", url).found();
    String listed = run("cache", "list").found().out();
    assertTrue(listed.contains("/simple/foo/") && !listed.contains("secret"), listed);
  }

  @Test
  void theUrlOfARequirementsFileIsNotKept() throws IOException {
    server.on(
        "/r.txt",
        exchange -> {
          exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
          LoopbackServer.send(exchange, 200, "text/plain", "foo".getBytes(UTF_8));
        });
    String url = server.url("/r.txt?token=secret");
    find("-r", url).found();
    find("-r", url).found();
    assertEquals(2, server.requests().size());
    try (Stream<Path> files = Files.walk(home).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        assertFalse(Files.readString(file, ISO_8859_1).contains("secret"), file::toString);
      }
    }
  }

  @Test
  void whatAnIndexSaysIsOutweighedByWhatTheUserSaysOfIt() {
    String named = "--index=one=" + server.url("/simple") + ";cache-control=no-store";
    run("find", "foo", named).found();
    run("find", "foo", named).found();
    assertEquals(2, server.requests().size());
    assertFalse(Files.exists(home.resolve(".cache/wheelscout/v1")));
  }
}
