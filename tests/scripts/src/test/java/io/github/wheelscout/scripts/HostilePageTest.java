package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.config.Environment;
import io.github.wheelscout.testkit.LoopbackServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of every form that are made to exhaust whoever reads them; run with 256 MiB of heap. */
class HostilePageTest {

  static final String JSON = "application/vnd.pypi.simple.v1+json";
  static final String HTML = "text/html";
  private static final int MIB = 1 << 20;
  private static final int LIMIT = 128 * MIB;

  /** What the buffers of a connection may hold beside what was read. */
  private static final int IN_FLIGHT = 16 * MIB;

  /** A form of a page that lists as many files as one likes. */
  record Form(String type, String start, String file, String filler, String end) {
    Flood page(int files) {
      return Flood.of(type, start, i -> file.replace("$", "" + i), files, end);
    }

    Flood ofSize(int bytes, String filler) {
      return Flood.of(type, start, i -> filler, bytes / filler.length(), end);
    }

    @Override
    public String toString() {
      return type;
    }
  }

  static Stream<Form> forms() {
    return Stream.of(
        new Form(
            JSON,
            "{\"meta\": {\"api-version\": \"1.0\"}, \"files\": [{\"url\": \"x\"}",
            ", {\"filename\": \"demo-$.tar.gz\", \"url\": \"demo-$.tar.gz\", \"hashes\": {}}",
            " ".repeat(1000),
            "]}"),
        new Form(
            HTML,
            "<!DOCTYPE html><body>",
            "<a href='demo-$.tar.gz'>demo-$.tar.gz</a>\n",
            "<p>" + "x".repeat(1000) + "</p>",
            ""));
  }

  static Run find(LoopbackServer server, String... options) {
    String[] usual = {"find", "demo", "-i", server.url("/simple"), "--target=linux-x86_64", "-q"};
    return run(usual, options);
  }

  private static Run run(String[] usual, String... options) {
    Run run =
        Run.of(Stream.concat(Arrays.stream(usual), Arrays.stream(options)).toArray(String[]::new));
    assertFalse(run.err().contains("\tat "), run.err());
    assertFalse(run.err().contains("bug"), run.err());
    return run;
  }

  private static void assertLimit(Run run, LoopbackServer server, String problem, String limit) {
    run.failed(3);
    String expected =
        "error: " + server.url("/simple/demo/") + " " + problem + "; --limit " + limit + "=N sets";
    assertTrue(run.err().contains(problem), run.err());
    assertTrue(run.err().contains("--limit " + limit + "=N sets another limit"), run.err());
    assertTrue(run.err().contains("/simple/demo/"), expected + " but " + run.err());
  }

  @Test
  void thisRunsInASmallHeap() {
    assertTrue(Runtime.getRuntime().maxMemory() <= 256L * MIB);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aPageOf200MegabytesIsAbandonedAtTheLimit(Form form) {
    for (String filler : new String[] {" ".repeat(1000), form.file.substring(0, 1)}) {
      Flood page = form.ofSize(200_000_000, filler);
      try (LoopbackServer server = page.serve("/simple/demo/")) {
        Run run = find(server);
        if (filler.length() > 1) {
          assertLimit(run, server, "is larger than 128 MiB", "page-bytes");
          assertTrue(page.sent() >= LIMIT, () -> page.sent() + " bytes");
        }
        assertEquals(3, run.exit());
        assertTrue(page.sent() <= LIMIT + IN_FLIGHT, () -> page.sent() + " bytes");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aPackedPageCountsUnpacked(Form form) {
    Flood page = form.ofSize(200_000_000, " ".repeat(1000)).packed();
    try (LoopbackServer server = page.serve("/simple/demo/")) {
      assertLimit(find(server), server, "is larger than 128 MiB", "page-bytes");
      assertTrue(page.sent() < MIB, () -> page.sent() + " bytes");
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theLimitOfBytesCanBeSet(Form form) {
    try (LoopbackServer server = form.ofSize(3000, " ").serve("/simple/demo/")) {
      assertLimit(
          find(server, "--limit=page-bytes=2000"),
          server,
          "is larger than 2000 bytes",
          "page-bytes");
      find(server, "--limit=page-bytes=4000").failed(1);
    }
    Flood large = form.ofSize(150_000_000, form.filler);
    try (LoopbackServer server = large.serve("/simple/demo/")) {
      Run run = find(server, "--limit", "page-bytes=200000000");
      assertTrue(run.exit() == 1, run.err());
    }
  }

  @Test
  void limitsAreConfiguredLikeOptions() {
    try (LoopbackServer server = LoopbackServer.start()) {
      server.page(
          "/simple/demo/", HTML, "<p><b><a href=demo-1.tar.gz>x</a><a href=demo-2.tar.gz>y");
      String[] words = {"find", "demo", "-i", server.url("/simple")};
      Path home = Path.of("/dev/null/nowhere");
      Environment few = Run.environment(home, Map.of("WHEELSCOUT_LIMIT", "nesting=9 page-files=1"));
      assertLimit(Run.in(few, "", words), server, "lists more than 1 files", "page-files");
      Environment flat = Run.environment(home, Map.of("WHEELSCOUT_LIMIT", "nesting=3"));
      assertLimit(Run.in(flat, "", words), server, "is nested deeper than 3", "nesting");
      Environment deep = Run.environment(home, Map.of("WHEELSCOUT_LIMIT", "deep=3"));
      assertTrue(Run.in(deep, "", words).failed(2).err().contains("there is no limit 'deep'"));
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aMillionLinksAreTooMany(Form form) {
    Flood page = form.page(1_000_000);
    try (LoopbackServer server = page.serve("/simple/demo/")) {
      assertLimit(find(server), server, "lists more than 200000 files", "page-files");
      assertTrue(page.sent() < 64 * MIB, () -> page.sent() + " bytes");
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theLimitOfFilesCanBeSet(Form form) {
    try (LoopbackServer server = form.page(5).serve("/simple/demo/")) {
      assertLimit(
          find(server, "--limit=page-files=4"), server, "lists more than 4 files", "page-files");
      assertEquals("demo-4.tar.gz\n", find(server, "--limit=page-files=6").found().out());
    }
    try (LoopbackServer server = form.page(220_000).serve("/simple/demo/")) {
      assertEquals("demo-219999.tar.gz\n", find(server, "--limit=page-files=300000").found().out());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"files\":[", "{\"files\":[{\"hashes\":"})
  void jsonNestedTenThousandDeepIsRefused(String opening) {
    Flood page = Flood.of(JSON, "", i -> opening, 10_000, "");
    try (LoopbackServer server = page.serve("/simple/demo/")) {
      Run run = find(server).failed(3);
      assertTrue(run.err().contains("/simple/demo/"), run.err());
    }
    Flood inside = Flood.of(JSON, "{\"files\": [], \"x\": ", i -> opening, 10_000, "0");
    try (LoopbackServer server = inside.serve("/simple/demo/")) {
      assertLimit(find(server), server, "is nested deeper than 200", "nesting");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<svg>", "<ul><li>", "<span>"})
  void htmlNestedTenThousandDeepIsRefused(String opening) {
    Flood page = Flood.of(HTML, "<a href=demo-1.tar.gz>x</a>", i -> opening, 10_000, "");
    try (LoopbackServer server = page.serve("/simple/demo/")) {
      assertLimit(find(server), server, "is nested deeper than 200", "nesting");
    }
  }

  @Test
  void theLimitOfNestingCanBeSet() {
    String json = "{\"files\": [], \"x\": " + "[".repeat(300) + "]".repeat(300) + "}";
    String html = "<div>".repeat(300) + "<a href=demo-1.tar.gz>x</a>";
    try (LoopbackServer server = LoopbackServer.start()) {
      server.page("/simple/demo/", JSON, json);
      assertLimit(find(server), server, "is nested deeper than 200", "nesting");
      find(server, "--limit=nesting=400").failed(1);
      assertLimit(
          find(server, "--limit=nesting=20"), server, "is nested deeper than 20 ", "nesting");
      server.page("/simple/demo/", HTML, html);
      assertLimit(find(server), server, "is nested deeper than 200", "nesting");
      assertEquals("demo-1.tar.gz\n", find(server, "--limit=nesting=400").found().out());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/json", "image/png", "", "text/html-but-not"})
  void aPageOfAnotherTypeIsRefused(String type) {
    try (LoopbackServer server = LoopbackServer.start()) {
      server.page("/simple/demo/", type, "{\"files\": []}");
      Run run = find(server).failed(3);
      assertTrue(run.err().contains("content type"), run.err());
    }
  }

  @Test
  void invalidUtf8IsRefusedInJsonAndReplacedInHtml() {
    byte[] json =
        "{\"files\": [{\"filename\": \"demo-1\u00e9.tar.gz\", \"url\": \"demo-1.tar.gz\"}]}"
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] html =
        "<a href='demo-1.tar.gz'>x</a><a href='demo-2\u00e9.tar.gz'>y</a>"
            .getBytes(StandardCharsets.ISO_8859_1);
    try (LoopbackServer server = LoopbackServer.start()) {
      server.page("/simple/demo/", JSON, json);
      Run refused = find(server).failed(3);
      assertTrue(refused.err().contains("UTF-8"), refused.err());
      server.page("/simple/demo/", HTML, html);
      assertEquals("demo-1.tar.gz\n", find(server).found().out());
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aHugeListOfProjectsIsReadAsItArrives(Form form) {
    String name = form.type.equals(JSON) ? "{\"name\":\"p$\"}," : "<a href='p$/'>p$</a>\n";
    String start = form.type.equals(JSON) ? "{\"projects\": [" : "";
    String end = form.type.equals(JSON) ? "{\"name\": \"last\"}]}" : "<a href=last>last</a>";
    Flood list = Flood.of(form.type, start, i -> name.replace("$", "" + i), 1_000_000, end);
    try (LoopbackServer server = list.serve("/simple/")) {
      Run run = Run.of("projects", server.url("/simple"), "--filter", "l*").found();
      assertEquals("last\n", run.out());
    }
  }

  @Test
  void aDeepListOfProjectsIsRefused() {
    try (LoopbackServer server = LoopbackServer.start()) {
      server.page("/simple/", JSON, "{\"projects\": [" + "[".repeat(10_000));
      assertDeep(Run.of("projects", server.url("/simple")));
      server.page("/simple/", HTML, "<div>".repeat(10_000) + "<a href=a>a</a>");
      assertDeep(Run.of("projects", server.url("/simple")));
    }
  }

  private static void assertDeep(Run run) {
    run.failed(3);
    assertTrue(run.err().contains("is nested deeper than 200"), run.err());
    assertTrue(run.err().contains("--limit nesting=N"), run.err());
  }

  @Test
  void whatIsManyInsideOneFileCostsNoMore() {
    String hashes =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "\"h" + i + "\": \"00\"")
            .collect(Collectors.joining(","));
    String page =
        "{\"files\": [{\"filename\": \"demo-1.tar.gz\", \"url\": \"demo-1.tar.gz\", \"hashes\": {"
            + hashes
            + "}, \"core-metadata\": {"
            + hashes
            + "}}]}";
    try (LoopbackServer server = LoopbackServer.start()) {
      server.page("/simple/demo/", JSON, page);
      assertEquals("demo-1.tar.gz\n", find(server).found().out());
    }
  }

  @Test
  void aMillionVersionsAreTooMany() {
    Flood page =
        Flood.of(
            JSON, "{\"files\": [], \"versions\": [\"\"", i -> ",\"" + i + "\"", 1_000_000, "]}");
    try (LoopbackServer server = page.serve("/simple/demo/")) {
      assertLimit(find(server), server, "lists more than 200000 versions", "page-files");
    }
  }

  @Test
  void aTextOfMegabytesIsRefused() {
    Flood page =
        Flood.of(JSON, "{\"files\": [{\"url\": \"", i -> "x".repeat(1000), 100_000, "\"}]}");
    try (LoopbackServer server = page.serve("/simple/demo/")) {
      Run run = find(server).failed(3);
      assertTrue(run.err().contains("too long"), run.err());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<td>", "<a>", "<p>x", "<!---->", "x ", "<tr><td>", "</p>", "<br>"})
  void whatIsNoLinkIsNotCountedAsAFile(String html) {
    Flood page = Flood.of(HTML, "<a href=demo-1.tar.gz>", i -> html, 300_000, "");
    try (LoopbackServer server = page.serve("/simple/demo/")) {
      assertEquals("demo-1.tar.gz\n", find(server).found().out());
    }
  }

  @Test
  void whatTheHeapCannotHoldIsNoBug() {
    Flood page = Flood.of(HTML, "<table>", i -> "<td>x", 20_000_000, "");
    try (LoopbackServer server = page.serve("/simple/demo/")) {
      Run run = find(server).failed(3);
      assertTrue(run.err().contains("not enough memory"), run.err());
      assertTrue(run.err().contains("hint: --limit page-bytes=N"), run.err());
    }
  }
}
