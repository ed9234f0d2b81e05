package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.LoopbackServer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, versions, links and requirements that are made to do harm; run with 256 MiB of heap. */
class HostileTextTest {

  private static final String ESCAPE = "\u001b[31m\u0007\r\u009b2J\u202e";
  private static final String JSON_ESCAPE = "\\u001b[31m\\u0007\\r\\u009b2J\\u202e\\ud800";

  private final LoopbackServer server = LoopbackServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  private void json(String... files) {
    server.page(
        "/simple/demo/", HostilePageTest.JSON, "{\"files\": [" + String.join(",", files) + "]}");
  }

  private void html(String... links) {
    server.page("/simple/demo/", HostilePageTest.HTML, String.join("\n", links));
  }

  private static String file(String name, String more) {
    return "{\"filename\": \"%s\", \"url\": \"%s\", \"hashes\": {}%s}".formatted(name, name, more);
  }

  private Run run(String verb, String... words) {
    String[] usual = {verb, "-i", server.url("/simple"), "--target=linux-x86_64", "-v"};
    Run run =
        Run.of(Stream.concat(Arrays.stream(usual), Arrays.stream(words)).toArray(String[]::new));
    assertHarmless(run.out());
    assertHarmless(run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    return run;
  }

  /** Nothing that steers a terminal. */
  private static void assertHarmless(String text) {
    text.chars()
        .filter(c ->
            c != '\n' && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT))
        .forEach(c -> assertEquals("", Integer.toHexString(c), text));
  }

  @Test
  void controlCharactersInNamesVersionsAndReasonsAreShownAsPictures() {
    String reason = ", \"yanked\": \"" + JSON_ESCAPE + "\", \"requires-python\": \"";
    json(
        file("demo-1" + JSON_ESCAPE + ".tar.gz", ""),
        file("demo-2+" + JSON_ESCAPE + "-py3-none-any.whl", ""),
        file("demo-3.tar.gz", reason + JSON_ESCAPE + "\""),
        file("demo-4.tar.gz", reason + ">=3\""),
        file(JSON_ESCAPE + "-5.tar.gz", ""));
    for (String verb : List.of("find", "explain", "versions")) {
      for (String format : List.of("text", "json", "ndjson")) {
        run(verb, "demo", "--format", format);
        run(verb, "demo>=9", "--format", format);
        run(verb, "demo" + ESCAPE, "--format", format);
        run(verb, "demo==1" + ESCAPE, "--format", format);
      }
    }
    Run run = run("find", "demo", "--explain");
    assertTrue(run.out().contains("␛[31m"), run.out());
  }

  @Test
  void controlCharactersInHtmlAreShownAsPictures() {
    html(
        "<a href='demo-1" + ESCAPE + ".tar.gz'>x</a>",
        "<a href='demo-2.tar.gz' data-yanked='" + ESCAPE + "'>x</a>",
        "<a href='demo-2%1b%9b.tar.gz' data-requires-python='&#27;&#155;'>x</a>");
    for (String verb : List.of("find", "explain", "versions")) {
      for (String format : List.of("text", "json", "ndjson")) {
        run(verb, "demo", "--format", format);
      }
    }
  }

  @Test
  void controlCharactersInProjectListsAreShownAsPictures() {
    server.page(
        "/simple/",
        HostilePageTest.JSON,
        "{\"projects\": [{\"name\": \"demo" + JSON_ESCAPE + "\"}, {\"name\": \"demos\"}]}");
    Run run = Run.of("projects", server.url("/simple")).found();
    assertHarmless(run.out());
    assertEquals(2, run.lines().size());
    assertHarmless(Run.of("projects", server.url("/simple"), "--format=json").found().out());
    server.page("/simple/", HostilePageTest.HTML, "<a href=x>demo" + ESCAPE + "</a>");
    assertHarmless(Run.of("projects", server.url("/simple")).found().out());
  }

  @Test
  void controlCharactersInOptionsAreShownAsPictures() {
    for (String option :
        List.of("--limit", "--policy", "--target", "--python-version", "--format")) {
      assertEquals(2, run("find", "demo", option, "x" + ESCAPE).exit(), option);
    }
    assertEquals(2, run("find", "demo", "--no-such" + ESCAPE).exit());
    assertEquals(3, run("find", "demo", "-f", "nowhere" + ESCAPE).exit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"standard", "pip"})
  void linksThatAreNoFilesOnTheNetworkAreSkippedWithAReason(String compat) {
    String[] urls = {
      "javascript:alert(1)//demo-9.tar.gz", "file:///tmp/demo-8.tar.gz",
      "data:text/plain,x/demo-7.tar.gz", "mailto:a@b/demo-6.tar.gz"
    };
    html(
        Stream.concat(Stream.of("demo-1.tar.gz"), Arrays.stream(urls))
            .map(url -> "<a href='" + url + "'>x</a>")
            .toArray(String[]::new));
    assertSafe(compat);
    json(
        Stream.concat(Stream.of("demo-1.tar.gz"), Arrays.stream(urls))
            .map(url ->
                "{\"filename\": \""
                    + url.substring(url.indexOf("demo-"))
                    + "\", \"url\": \""
                    + url
                    + "\"}")
            .toArray(String[]::new));
    assertSafe(compat);
  }

  private void assertSafe(String compat) {
    Run run = run("find", "demo", "--explain", "--compat", compat);
    if (compat.equals("standard")) {
      assertEquals("demo-1.tar.gz", run.found().lines().getFirst());
      for (int version = 6; version < 10; version++) {
        assertTrue(run.out().contains("demo-" + version + ".tar.gz: unsafe-scheme: "), run.out());
      }
    } else {
      assertEquals(0, run.exit());
    }
  }

  @Test
  void aVersionOfAHundredThousandCharactersIsLeftOutWithAReason() {
    String huge = "demo-1." + "1".repeat(100_000) + ".tar.gz";
    String wheel = "demo-1." + "1".repeat(100_000) + "-py3-none-any.whl";
    json(file(huge, ""), file(wheel, ""), file("demo-1.tar.gz", ""));
    assertLeftOut(run("find", "demo", "--explain"));
    html("<a href='" + huge + "'>x</a>", "<a href='" + wheel + "'>x</a>", "<a href=demo-1.tar.gz>");
    assertLeftOut(run("find", "demo", "--explain"));
    Run larger = run("find", "demo", "--limit=text-length=200000").found();
    assertEquals(wheel + "\n", larger.out());
    json(
        file("demo-1.tar.gz", ""),
        file("demo-2.tar.gz", ", \"requires-python\": \">=" + "3".repeat(100_000) + "\""));
    assertLeftOut(run("find", "demo", "--explain"));
  }

  private static void assertLeftOut(Run run) {
    assertEquals("demo-1.tar.gz", run.found().lines().getFirst());
    assertTrue(run.out().length() < 2000, run.out());
    assertTrue(run.err().contains("--limit text-length"), run.err());
    assertTrue(run.out().contains(": text-too-long: "), run.out());
  }

  @Test
  void requirementsThatAreTooLongAreRefused() {
    json(file("demo-1.tar.gz", ""));
    String version = "demo==1" + "0".repeat(100_000);
    String marker = "demo; " + "(".repeat(10_000) + "os_name=='posix'" + ")".repeat(10_000);
    for (String requirement : List.of(version, marker, "d".repeat(100_000))) {
      Run run = run("find", requirement).failed(2);
      assertTrue(run.err().contains("longer than 10000 characters"), run.err());
      assertTrue(run.err().contains("--limit text-length=N"), run.err());
      assertTrue(run.err().length() < 1000, run.err());
    }
    Run deep = run("find", marker, "--limit=text-length=100000").failed(2);
    assertTrue(deep.err().contains("parentheses nest more than"), deep.err());
    run("find", version, "--limit=text-length=200000").failed(1);
    run("find", "demo==" + "1" + ".0".repeat(4000)).found();
    run("find", "demo==" + "1" + ".0".repeat(4000), "--limit=text-length=100").failed(2);
  }

  @Test
  void limitsThatAreNoneAreUsageErrors() {
    for (String limit :
        List.of(
            "nesting",
            "nesting=",
            "nesting=0",
            "nesting=-1",
            "nesting=1e3",
            "deep=3",
            "=3",
            "page-bytes=99999999999999999999")) {
      Run run = run("find", "demo", "--limit", limit).failed(2);
      assertTrue(run.err().startsWith("error: --limit: invalid limit: "), run.err());
      assertTrue(run.err().contains("hint: "), run.err());
    }
  }
}
