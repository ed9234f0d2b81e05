package io.github.wheelscout.integration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import io.github.wheelscout.scripts.Main;
import io.github.wheelscout.testkit.LoopbackServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real program downloads: it is interrupted, and it is not alone. */
class DownloadProcessesTest {

  private static final String NAME = "foo-1.0.tar.gz";
  private static final int INTERRUPTED = 130;
  private static final int MOMENTS = 10;
  private static final int BLOCK = 1 << 15;

  @TempDir private Path folder;

  private final LoopbackServer server = LoopbackServer.start();
  private final byte[] file = new byte[1_500_000];
  private boolean ranges = true;

  @BeforeEach
  void serve() {
    new Random(1).nextBytes(file);
    server.on("/" + NAME, this::answer);
  }

  @AfterEach
  void close() {
    server.close();
  }

  /** Slowly, so that there is time for an interrupt. */
  private void answer(HttpExchange exchange) throws IOException {
    String range = exchange.getRequestHeaders().getFirst("Range");
    int from = range == null || !ranges ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
    exchange.getResponseHeaders().set("ETag", "\"one\"");
    if (from > 0) {
      String part = "bytes " + from + "-" + (file.length - 1) + "/" + file.length;
      exchange.getResponseHeaders().set("Content-Range", part);
    }
    exchange.sendResponseHeaders(from > 0 ? 206 : 200, file.length - from);
    try (var body = exchange.getResponseBody()) {
      for (int at = from; at < file.length; at += BLOCK) {
        body.write(file, at, Math.min(BLOCK, file.length - at));
        body.flush();
        Thread.sleep(15);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private Process start(String url) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String own = System.getProperty("java.class.path");
    String classes = System.getProperty("surefire.test.class.path", own);
    ProcessBuilder builder =
        new ProcessBuilder(
            java,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classes,
            Main.class.getName());
    builder.command().addAll(List.of("download", url, "--no-cache-dir", "-d", "files"));
    builder.environment().clear();
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("PATH", "/usr/bin:/bin");
    return builder.directory(folder.toFile()).redirectErrorStream(true).start();
  }

  private List<String> files() throws IOException {
    Path files = folder.resolve("files");
    if (!Files.exists(files)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(files)) {
      return all.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  private static String said(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private String hashed() throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
    return server.url("/" + NAME) + "#sha256=" + HexFormat.of().formatHex(digest);
  }

  private void assertWhole() throws IOException {
    assertEquals(List.of(NAME), files());
    assertArrayEquals(file, Files.readAllBytes(folder.resolve("files").resolve(NAME)));
  }

  @ParameterizedTest
  @CsvSource({"true, true", "true, false", "false, true"})
  void anInterruptLeavesPartsAlone(boolean withRanges, boolean withDigest) throws Exception {
    ranges = withRanges;
    String url = withDigest ? hashed() : server.url("/" + NAME);
    Random random = new Random(5);
    for (int i = 0; i < MOMENTS; i++) {
      Process process = start(url);
      Thread.sleep(100 + random.nextInt(1500));
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
      String said = said(process);
      int exit = process.waitFor();
      if (exit == 0) {
        assertWhole();
        Files.delete(folder.resolve("files").resolve(NAME));
      } else {
        assertEquals(INTERRUPTED, exit, said);
        List<String> left = files();
        if (left.contains(NAME)) { // the signal came when the file was in its place already
          assertWhole();
          Files.delete(folder.resolve("files").resolve(NAME));
        } else {
          assertTrue(left.stream().allMatch(it -> it.endsWith(".part")), left::toString);
        }
      }
    }
    Process last = start(url);
    String said = said(last);
    assertEquals(0, last.waitFor(), said);
    assertWhole();
  }

  @Test
  void severalIntoOneFolderAllEndRight() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      processes.add(start(hashed()));
    }
    for (Process process : processes) {
      String said = said(process);
      assertEquals(0, process.waitFor(), said);
      assertEquals("files/" + NAME, said.strip());
    }
    assertWhole();
  }
}
