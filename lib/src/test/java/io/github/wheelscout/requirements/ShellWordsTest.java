package io.github.wheelscout.requirements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShellWordsTest {

  @Test
  void splitsAsAShellDoes() {
    assertEquals(List.of("a", "b"), ShellWords.split("  a\t b "));
    assertEquals(List.of("a b", "c"), ShellWords.split("'a b' c"));
    assertEquals(List.of("-r", "a b.txt"), ShellWords.split("-r a\\ b.txt"));
    assertEquals(List.of("x\"y\\z$"), ShellWords.split("\"x\\\"y\\\\z$\""));
    assertEquals(List.of("a\\b"), ShellWords.split("'a\\b'"));
    assertEquals(List.of("", "ab"), ShellWords.split("'' a''\"b\""));
    assertEquals(List.of("#", "no", "comment"), ShellWords.split("# no comment"));
  }

  @Test
  void anOpenQuoteOrALastBackslashIsNoWord() {
    assertNull(ShellWords.split("'a"));
    assertNull(ShellWords.split("a \"b"));
    assertNull(ShellWords.split("a\\"));
  }
}
