package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How far a file is, on wide terminals and narrow ones. */
class ProgressLineTest {

  private static final ProgressLine WHEEL =
      new ProgressLine(
          "torch-2.9.0-cp314-cp314-manylinux_2_28_x86_64.whl", 61_500_000, 183_000_000, 12_300_000);

  private static final ProgressLine MANY =
      new ProgressLine("3/12 files", 61_500_000, 183_000_000, 12_300_000);

  @Test
  void eachWidthHasItsLine() {
    String golden =
        """
        140 torch-2.9.0-cp314-cp314-manylinux_2_28_x86_64.whl [=============>                          ]  33% 61.5/183.0 MB 12.3 MB/s 0:09
        100 torch-2.9.0-cp314-cp314-manylinux_2_28_x86_64.whl [====>        ]  33% 61.5/183.0 MB 12.3 MB/s 0:09
         80 torch-2.9.0-cp314-cp314-manylinux_2_28_x86_64.whl  33% 61.5/183.0 MB 12.3 MB/s
         60 torch-2.9.0-cp314-cp314-manylinux_2_28_x86_64.whl  33%
         40 torch-2.9~x86_64.whl  33% 61.5/183.0 MB
         20 torch-~_64.whl  33%
         10 33%
          4 33%
          3
        """;
    List<Integer> widths = List.of(140, 100, 80, 60, 40, 20, 10, 4, 3);
    StringBuilder shown = new StringBuilder();
    widths.forEach(
        it -> shown.append("%3d %s".formatted(it, WHEEL.text(it)).stripTrailing()).append('\n'));
    assertEquals(golden, shown.toString());
  }

  @Test
  void manyFilesAreOneLine() {
    assertEquals(
        "3/12 files [==========>                     ]  33% 61.5/183.0 MB 12.3 MB/s 0:09",
        MANY.text(80));
  }

  @Test
  void withoutASizeThereIsNoBar() {
    ProgressLine unknown = new ProgressLine("foo.zip", 1234, -1, 0);
    assertEquals("foo.zip 1.2 kB", unknown.text(80));
    assertEquals("1.2 kB", unknown.text(8));
    assertEquals("", unknown.text(5));
  }

  @Test
  void noLineIsLongerThanItsTerminal() {
    List<ProgressLine> lines =
        List.of(
            WHEEL,
            MANY,
            new ProgressLine("a", 0, 1, 0),
            new ProgressLine("a", 5, -1, 9),
            new ProgressLine("a".repeat(300), 1, 2, 3));
    for (ProgressLine line : lines) {
      IntStream.range(1, 200)
          .forEach(width ->
              assertTrue(
                  line.text(width).length() < width || line.text(width).isEmpty(),
                  () -> width + ": " + line.text(width)));
    }
  }
}
