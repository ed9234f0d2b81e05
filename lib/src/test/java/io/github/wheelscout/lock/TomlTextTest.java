package io.github.wheelscout.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TomlTextTest {

  private static String kept(String text) {
    return TomlText.of(text).toString();
  }

  private static int deepest(String text) {
    return TomlText.of(text).deepest();
  }

  @Test
  void commentsAndEmptyLinesAreLeftOut() {
    assertEquals("a=1 \nb=[\n2]\n", kept("# x\n\na=1 # y\n \t\r\n#\nb=[# z\n\n2]\n\n# end"));
    assertEquals("a=1", kept("a=1"));
    assertEquals("", kept("\n\n# x\n"));
  }

  @Test
  void stringsAreLeftAsTheyAre() {
    String strings = "a='#'\nb=\"\\\"#\"\nc=\'\'\'\n#\n\n'\'\'\'\nd=\"\"\"\n\n#\\\"\"\"\"\n";
    assertEquals(strings, kept(strings));
    assertEquals("a='x # y\nb ", kept("a='x # y\nb # c"));
  }

  @Test
  void aCommentWithAForbiddenCharacterIsLeftToTheParser() {
    assertEquals("a=1 # \u0001\n", kept("a=1 # \u0001\n"));
  }

  @Test
  void linesKeepTheirNumbers() {
    TomlText text = TomlText.of("# 1\n\na=3\n# 4\nb=\'\'\'\n6\n7\'\'\'\n\nc=9");
    assertEquals("a=3\nb=\'\'\'\n6\n7\'\'\'\nc=9", text.toString());
    assertEquals(3, text.number(1));
    assertEquals(5, text.number(2));
    assertEquals(6, text.number(3));
    assertEquals(7, text.number(4));
    assertEquals(9, text.number(5));
    assertEquals(9, text.number(99));
  }

  @Test
  void nestingIsCountedOutsideOfStringsAndComments() {
    assertEquals(2, deepest("a=[[1],[2]]\n[[b]]\n[[b]]\n"));
    assertEquals(4, deepest("a=[[1,{b=[2]}]]"));
    assertEquals(0, deepest("a='[[[' # [[[\nb=\"[[\\\"[[\"\nc=\"\"\"[[\n[\"[\"\"\""));
    assertEquals(0, deepest("a=\'\'\'[[\n\'[[\'\'\'\n"));
    assertEquals(1, deepest("a='x\n[]]]["));
  }
}
