package io.github.wheelscout.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much is read of a page. */
class LimitsTest {

  @Test
  void everyLimitHasAUsualValue() {
    assertEquals(128 << 20, Limits.USUAL.value(Limit.PAGE_BYTES));
    assertEquals(200_000, Limits.USUAL.value(Limit.PAGE_FILES));
    assertEquals(200, Limits.USUAL.value(Limit.NESTING));
    assertEquals(10_000, Limits.USUAL.value(Limit.TEXT_LENGTH));
  }

  @Test
  void oneLimitCanBeSetAlone() {
    Limits limits = Limits.USUAL.with("page-files=3");
    assertEquals(3, limits.value(Limit.PAGE_FILES));
    assertEquals(200, limits.value(Limit.NESTING));
    assertEquals(3, limits.with(Limit.NESTING, 7).value(Limit.PAGE_FILES));
  }

  @Test
  void whatIsNoLimitIsRefused() {
    for (String value : List.of("", "0", "-1", "1.5", "x", "٣", "2147483647", "99999999999")) {
      InvalidLimitException e =
          assertThrows(InvalidLimitException.class, () -> Limits.USUAL.with("nesting=" + value));
      assertEquals(8, e.position(), value);
    }
    InvalidLimitException unknown =
        assertThrows(InvalidLimitException.class, () -> Limits.USUAL.with("depth=1"));
    assertEquals("limits are page-bytes, page-files, nesting, text-length", unknown.hint());
    assertThrows(InvalidLimitException.class, () -> Limits.USUAL.with("nesting"));
    assertThrows(IllegalArgumentException.class, () -> Limits.USUAL.with(Limit.NESTING, 0));
  }

  @Test
  void theDocumentListsEveryLimitWithItsUsualValue() throws IOException {
    String document = Files.readString(Path.of(System.getProperty("checkout"), "docs/limits.md"));
    List<String> rows = document.lines().filter(line -> line.startsWith("| `")).toList();
    assertEquals(Limit.values().length, rows.size());
    for (Limit limit : Limit.values()) {
      String row = "| `" + limit.label() + "` | " + limit.usual() + " | ";
      assertTrue(rows.stream().anyMatch(line -> line.startsWith(row)), row);
    }
  }
}
