package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the program: its exit code and what it printed. */
record Run(int exit, String out, String err) {

  /** Runs a command line. */
  static Run of(String... arguments) {
    return withInput("", arguments);
  }

  /** Runs a command line with this on standard input. */
  static Run withInput(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
    int exit = Main.run(List.of(arguments), console);
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
