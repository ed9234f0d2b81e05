package io.github.wheelscout.requirements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.HostileInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Requirements files in two sizes: work grows as they do, and no faster. */
class HostileRequirementsTest {

  private static boolean isRead(IntFunction<String> file) {
    return HostileInput.isTaken(file, HostileRequirementsTest::isRead);
  }

  private static boolean isRead(String text) {
    try {
      new Files()
          .with("r.txt", text.getBytes(StandardCharsets.UTF_8))
          .variable("A", "a")
          .read("r.txt");
      return true;
    } catch (InvalidRequirementsException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void manyLinesAreRead() {
    assertTrue(isRead(n -> "foo\n".repeat(n / 4)));
    assertTrue(isRead(n -> "foo # c\n#\n".repeat(n / 10)));
    assertTrue(isRead(n -> "--extra-index-url=https://h/\n".repeat(n / 29)));
    assertTrue(isRead(n -> "foo==1 \\\n".repeat(1) + " \\\n".repeat(n / 3)));
    assertTrue(isRead(n -> "foo==1" + (" \\\n --hash=sha256:" + "0".repeat(64)).repeat(n / 82)));
  }

  @Test
  void oddLinesAreRead() {
    assertTrue(isRead(n -> "#".repeat(n)));
    assertTrue(isRead(n -> "\\".repeat(n)));
    assertTrue(isRead(n -> "foo" + " ".repeat(n) + "# c"));
    assertTrue(isRead(n -> "foo" + "#".repeat(n)));
    assertTrue(isRead(n -> "# " + "coding".repeat(n / 6)));
    isRead(n -> "${A".repeat(n / 3));
    isRead(n -> "${A}".repeat(n / 4));
    isRead(n -> "foo --hash".repeat(n / 10));
    isRead(n -> "foo" + " '".repeat(n / 2));
    isRead(n -> "foo; (" + "(".repeat(n));
    isRead(n -> "foo[" + "a,".repeat(n / 2) + "]");
    isRead(n -> "--index-url " + "https://a@".repeat(n / 10));
    isRead(n -> "-" + "-".repeat(n));
    isRead(n -> "./" + "../".repeat(n / 3) + "x.whl");
  }

  @Test
  void whatIsAlmostAFileIsRefused() {
    assertFalse(isRead(n -> "--no-such-option=" + "x".repeat(n)));
    assertFalse(isRead(n -> "--index-url '" + "x".repeat(n)));
  }

  @Test
  void filesThatIncludeEachOtherInALongRowFitOnASmallStack() {
    assertTrue(HostileInput.isTaken(n -> "r0.txt", name -> asksForOne(row(99), name)));
    InvalidRequirementsException e =
        assertThrows(InvalidRequirementsException.class, () -> row(100).read("r0.txt"));
    assertTrue(e.toString().contains("include each other more than 100 deep"), e::toString);
  }

  private static Files row(int length) {
    Files files = new Files();
    for (int i = 0; i < length; i++) {
      files.with("r" + i + ".txt", "-r r" + (i + 1) + ".txt");
    }
    return files.with("r" + length + ".txt", "foo");
  }

  private static boolean asksForOne(Files files, String name) {
    try {
      assertEquals(1, files.read(name).requirements().size());
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
