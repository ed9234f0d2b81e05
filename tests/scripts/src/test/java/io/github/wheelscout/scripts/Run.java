package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wheelscout.config.Environment;
import io.github.wheelscout.config.FileReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** One run of the program: its exit code and what it printed. */
record Run(int exit, String out, String err) {

  /**
   * Surroundings that say nothing; the files of this machine do not count. No folder can be made in
   * this home, so that nothing is kept from one run to the next.
   */
  static final Environment NO_ENVIRONMENT = environment(Path.of("/dev/null/nowhere"), Map.of());

  /** Surroundings with this home folder and these variables, and no files for all users. */
  static Environment environment(Path home, Map<String, String> variables) {
    Clock noon = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    Path directory = home.toAbsolutePath();
    return new Environment(
        variables,
        directory,
        directory,
        "Linux",
        StandardCharsets.UTF_8,
        noon,
        new FilesOf(directory));
  }

  /** The files of one folder. */
  private record FilesOf(Path folder) implements FileReader {
    @Override
    public boolean exists(Path path) {
      return path.startsWith(folder) && DISK.exists(path);
    }

    @Override
    public boolean isDirectory(Path path) {
      return path.startsWith(folder) && DISK.isDirectory(path);
    }

    @Override
    public byte[] read(Path path) throws IOException {
      return DISK.read(path);
    }
  }

  /** Runs a command line. */
  static Run of(String... arguments) {
    return withInput("", arguments);
  }

  /** Runs a command line with this on standard input. */
  static Run withInput(String input, String... arguments) {
    return in(NO_ENVIRONMENT, input, arguments);
  }

  /** Runs a command line in some surroundings. */
  static Run in(Environment environment, String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
    int exit = Main.run(List.of(arguments), console, environment);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The run, which must have found what was asked for. */
  Run found() {
    assertEquals(0, exit, err);
    return this;
  }

  /** The run, which must have ended with this exit code and printed no data. */
  Run failed(int code) {
    assertEquals(code, exit, err);
    assertEquals("", out);
    return this;
  }

  /** The lines of data. */
  List<String> lines() {
    return out.lines().toList();
  }
}
