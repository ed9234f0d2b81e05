package io.github.wheelscout.integration.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Eight processes that use a cache until they are killed. */
final class Crowd implements AutoCloseable {

  static final int SIZE = 8;

  private final Path directory;
  private final String server;
  private final String limits;
  private final List<Process> processes = new ArrayList<>();
  private long seed;

  /**
   * Starts them.
   *
   * @param limits what their shell does first
   */
  Crowd(Path directory, String server, String limits) throws IOException {
    this.directory = directory;
    this.server = server;
    this.limits = limits;
    for (int i = 0; i < SIZE; i++) {
      processes.add(start());
    }
  }

  private Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String own = System.getProperty("java.class.path");
    String classes = System.getProperty("surefire.test.class.path", own);
    ProcessBuilder builder =
        new ProcessBuilder(
            "sh",
            "-c",
            limits + "exec \"$@\"",
            "sh",
            java,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xmx64m",
            "-cp",
            classes,
            CacheUser.class.getName(),
            directory.toString(),
            server,
            String.valueOf(++seed));
    return builder.redirectErrorStream(true).start();
  }

  /** Kills one with SIGKILL, and starts another in its place. */
  void killOne(Random random) throws IOException, InterruptedException {
    int place = random.nextInt(SIZE);
    Process process = processes.get(place);
    assertWell(process);
    process.destroyForcibly().waitFor();
    processes.set(place, start());
  }

  /** A process ends by itself only where a look-up failed. */
  void assertAllWell() throws IOException {
    for (Process process : processes) {
      assertWell(process);
    }
  }

  private static void assertWell(Process process) throws IOException {
    if (!process.isAlive()) {
      byte[] said = process.getInputStream().readAllBytes();
      assertEquals("", new String(said, StandardCharsets.UTF_8), "a look-up failed");
      throw new AssertionError("a process ended with " + process.exitValue());
    }
  }

  @Override
  public void close() {
    processes.forEach(Process::destroyForcibly);
    try {
      for (Process process : processes) {
        process.waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
