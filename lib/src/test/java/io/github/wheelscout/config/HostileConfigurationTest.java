package io.github.wheelscout.config;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.HostileInput;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Configuration files in two sizes: work grows as they do, and no faster. */
class HostileConfigurationTest {

  private static boolean isRead(IntFunction<String> file) {
    return HostileInput.isTaken(file, HostileConfigurationTest::isRead);
  }

  private static boolean isRead(String text) {
    try {
      IniParser.parse(text, Path.of("pip.conf"), "s1"::equals);
      return true;
    } catch (InvalidConfigurationException e) {
      return false;
    }
  }

  /** So many lines that differ, of about eight characters each. */
  private static String lines(int length, String start, String end) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; lines.length() < length; i++) {
      lines.append(start).append(i).append(end);
    }
    return lines.toString();
  }

  @Test
  void manyLinesAreRead() {
    assertTrue(isRead(n -> "[global]\n" + lines(n, "k", "=v\n")));
    assertTrue(isRead(n -> lines(n, "[s", "]\n")));
    assertTrue(isRead(n -> "[global]\na=\n" + " v\n".repeat(n / 3)));
    assertTrue(isRead(n -> "[global]\n" + "# c\n".repeat(n / 4)));
    assertTrue(isRead(n -> "[global]\na=b\n" + "\n".repeat(n)));
    assertTrue(isRead(n -> "[global]\na=" + "=".repeat(n)));
    assertTrue(isRead(n -> "[" + "]".repeat(n)));
  }

  @Test
  void defaultsOfManySectionsAreRead() {
    assertTrue(isRead(n -> "[DEFAULT]\n" + lines(n / 2, "k", "=v\n") + lines(n / 2, "[s", "]\n")));
  }

  @Test
  void whatIsAlmostAFileIsRefused() {
    assertFalse(isRead(n -> "[".repeat(n)));
    assertFalse(isRead(n -> "[global]\n" + "x".repeat(n)));
    assertFalse(isRead(n -> "[global]\n" + "a=b\n".repeat(n / 4)));
    assertFalse(isRead(n -> " ".repeat(n) + "a=b"));
  }
}
