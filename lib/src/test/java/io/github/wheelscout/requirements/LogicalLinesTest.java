package io.github.wheelscout.requirements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.wheelscout.testkit.Bullet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogicalLinesTest {

  private static final Map<String, String> VARIABLES =
      Map.of("TOKEN", "s3cret", "A_1", "x", "EMPTY", "", "LOOP", "${LOOP}${LOOP}");

  private static List<String> lines(String text) {
    return LogicalLines.of(text, VARIABLES::get).stream()
        .map(line -> line.number() + ":" + line.text())
        .toList();
  }

  @Bullet("W115")
  @Test
  void aCommentBeginsAfterWhiteSpaceAndIsNeverContinued() {
    assertEquals(List.of("1:a#b"), lines("a#b"));
    assertEquals(List.of("2:next"), lines("# c \\\nnext"));
    assertEquals(List.of("1:a", "3:b#c"), lines("a # b \t# c\n  # only\nb#c\t#d"));
  }

  @Bullet("REQ-01")
  @Test
  void aBackslashAtTheEndJoinsLines() {
    assertEquals(List.of("1:foo --hash=a --hash=b"), lines("foo \\\n--hash=a \\\n--hash=b"));
    assertEquals(List.of("1:foobar", "3:baz"), lines("foo\\\nbar\nbaz"));
    assertEquals(List.of("1:foo \\", "2:bar"), lines("foo \\ \nbar"));
    assertEquals(List.of("1:last"), lines("last\\"));
    assertEquals(List.of("2:b"), lines("\\\nb".replace("\\\nb", "\nb")));
    assertEquals(List.of("1:b"), lines("\\\nb"));
  }

  @Test
  void aCommentInsideAContinuedLineEndsIt() {
    assertEquals(List.of("1:foo", "3:bar"), lines("foo \\\n# why \\\nbar"));
    assertEquals(List.of("1:foo"), lines("foo # x \\\nbar # y"));
  }

  @Bullet("REQ-01")
  @Test
  void variablesInBracesAreExpandedAndUnsetOnesAreLeft() {
    assertEquals(
        List.of("1:https://s3cret@h/${UNSET}/${lower}/$TOKEN/${EMPTY}/${A_1x/x${}"),
        lines("https://${TOKEN}@h/${UNSET}/${lower}/$TOKEN/${EMPTY}/${A_1x/${A_1}${}"));
    assertEquals(List.of("1:${LOOP}${LOOP}"), lines("${LOOP}"));
  }

  @Test
  void everyLineEndOfPythonEndsALine() {
    assertEquals(
        List.of("1:a", "2:b", "3:c", "4:d", "5:e", "6:f"), lines("a\r\nb\rc\u2028d\u000be\ff"));
  }

  @Test
  void longInputTakesLinearTime() {
    int n = 200_000;
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          lines("a\\\n".repeat(n));
          lines("a#".repeat(n));
          lines(" ".repeat(n) + "#");
          lines("${A".repeat(n));
          lines("${A_1}".repeat(n));
        });
  }
}
