package io.github.wheelscout.scripts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The terminal that standard error is.
 *
 * @param columns how many characters a line has; 0 if it is no terminal
 */
record Terminal(int columns) {

  private static final int USUAL = 80;

  /** Tells by its exit status whether standard error is a terminal, and prints its lines and columns. */
  private static final String ASK = "test -t 2 || exit 1; stty size <&2 2>/dev/null || echo 0 0";

  /** Asks the system, which takes a few milliseconds. COLUMNS counts more than what it says. */
  static Terminal ofProcess(Map<String, String> variables) {
    try {
      Process asked = new ProcessBuilder("/bin/sh", "-c", ASK).redirectInput(ProcessBuilder.Redirect.INHERIT).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      if (!asked.waitFor(1, TimeUnit.SECONDS) || asked.exitValue() != 0) {
        return new Terminal(0);
      }
      String[] size = answer.strip().split(" ", -1);
      int told = number(variables.getOrDefault("COLUMNS", ""));
      int columns = told > 0 ? told : number(size[size.length - 1]);
      return new Terminal(columns > 0 ? columns : USUAL);
    } catch (IOException e) {
      return new Terminal(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Terminal(0);
    }
  }

  /** A number in digits, 0 if it is none. */
  static int number(String text) {
    boolean number = !text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(text) : 0;
  }

  /** Whether it is one. */
  boolean isThere() {
    return columns > 0;
  }
}
