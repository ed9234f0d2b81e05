package io.github.wheelscout.integration;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A server of this machine's, started for one test in a folder of its own. It is ended by its
 * process, and ends by itself after two minutes if nobody does.
 */
final class Daemon implements AutoCloseable {

  private static final List<String> PLACES =
      List.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin");
  private static final String MOST_SECONDS = "120";
  private static final int TRIES = 100;

  private final Process process;
  private final Path output;

  private Daemon(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Starts a program that stays in the foreground, and waits until it listens. */
  static Daemon start(Path folder, int port, String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(path("timeout"), MOST_SECONDS, path(program)));
    command.addAll(List.of(arguments));
    Path output = folder.resolve(program + ".out");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().clear();
    Daemon daemon = new Daemon(builder.start(), output);
    daemon.await(port);
    return daemon;
  }

  /** Where a program is; the test is skipped where it is not. */
  private static String path(String program) {
    for (String place : PLACES) {
      Path file = Path.of(place, program);
      if (Files.isExecutable(file)) {
        return file.toString();
      }
    }
    return Assumptions.abort(
        "skipped: no " + program + " on this machine; .ci/run installs it on Debian");
  }

  private void await(int port) throws IOException, InterruptedException {
    for (int i = 0; i < TRIES && process.isAlive(); i++) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException e) {
        Thread.sleep(50);
      }
    }
    close();
    throw new IOException("it does not start: " + Files.readString(output));
  }

  /** A port that nobody listens on. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The lines of a log in the folder, once there are at least so many. */
  static List<String> lines(Path log, int least) throws IOException, InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      if (Files.exists(log) && Files.readAllLines(log).size() >= least) {
        break;
      }
      Thread.sleep(20);
    }
    return Files.exists(log) ? Files.readAllLines(log) : List.of();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
