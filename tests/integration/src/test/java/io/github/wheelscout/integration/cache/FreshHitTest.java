package io.github.wheelscout.integration.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.LoopbackServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real run of {@code find} does not do where a fresh page is kept. */
class FreshHitTest {

  private static final String PAGE =
      "{\"meta\": {\"api-version\": \"1.4\"}, \"files\": [{\"filename\":"
          + " \"foo-1.0-py3-none-any.whl\", \"url\":"
          + " \"/f/foo-1.0-py3-none-any.whl\"},{\"filename\": \"foo-2.0-py3-none-any.whl\","
          + " \"url\": \"/f/foo-2.0-py3-none-any.whl\"}]}";

  @TempDir private Path folder;
  private final LoopbackServer server = LoopbackServer.start();

  @BeforeEach
  void serve() {
    server.on(
        "/simple/foo/",
        exchange -> {
          exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
          String type = "application/vnd.pypi.simple.v1+json";
          LoopbackServer.send(exchange, 200, type, PAGE.getBytes(UTF_8));
        });
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** Runs the program, and gives the names of the classes that it loaded. */
  private List<String> loaded(String... words) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    String own = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load=info:file=" + log + ":none");
    command.add("-cp");
    command.add(System.getProperty("surefire.test.class.path", own));
    command.add("io.github.wheelscout.scripts.Main");
    command.addAll(List.of(words));
    command.addAll(List.of("-i", server.url("/simple"), "--cache-dir", folder + "/cache"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().put("HOME", folder.toString());
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertTrue(said.contains("foo-2.0-py3-none-any.whl\n"), said);
    try (Stream<String> lines = Files.lines(log)) {
      return lines.map(line -> line.split(" ", 2)[0]).toList();
    }
  }

  private static List<String> of(List<String> classes, String... packages) {
    return classes.stream().filter(name -> Stream.of(packages).anyMatch(name::startsWith)).toList();
  }

  @Test
  void itAsksNobodyParsesNothingAndLoadsNoClient() throws IOException, InterruptedException {
    List<String> first = loaded("find", "foo", "-q");
    assertEquals(1, server.requests().size());
    assertTrue(!of(first, "tools.jackson.").isEmpty());
    assertTrue(!of(first, "java.net.http.").isEmpty());
    List<String> second = loaded("find", "foo", "-q");
    assertEquals(1, server.requests().size(), "a fresh page was asked for");
    assertEquals(List.of(), of(second, "tools.jackson.", "org.jsoup."), "something was parsed");
    assertEquals(
        List.of(),
        of(
            second,
            "java.net.http.",
            "jdk.internal.net.http.",
            "com.github.mizosoft.",
            "javax.net.ssl.",
            "sun.security.ssl.",
            "java.net.Socket"),
        "a client was loaded");
  }
}
