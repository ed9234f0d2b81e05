package io.github.wheelscout.standards.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompressedTagSetTest {

  private static void assertFault(String text, int position) {
    var thrown = assertThrows(InvalidTagException.class, () -> CompressedTagSet.parse(text), text);
    assertEquals(position, thrown.position(), text);
    assertNull(CompressedTagSet.tryParse(text), text);
  }

  @Test
  @Bullet("FILE-05")
  void everyCombinationIsMeant() {
    CompressedTagSet set = CompressedTagSet.parse("py2.py3-none-win32.any");
    assertEquals(4, set.size());
    assertEquals(
        List.of("py2-none-win32", "py2-none-any", "py3-none-win32", "py3-none-any"),
        set.expand().stream().map(Tag::toString).toList());
  }

  @Test
  @Bullet("FILE-05")
  void caseIsLowered() {
    assertEquals(CompressedTagSet.parse("py3-none-any"), CompressedTagSet.parse("PY3-None-ANY"));
    assertEquals("py2.py3-none-any", CompressedTagSet.parse("PY2.py3-NONE-any").toString());
    assertEquals(new Tag("py3", "none", "any"), new Tag("PY3", "NONE", "ANY"));
  }

  @Test
  @Bullet("FILE-05")
  void emptyPartsAreInvalid() {
    assertFault("py3--any", 4);
    assertFault("py3.-none-any", 4);
    assertFault(".py3-none-any", 0);
    assertFault("py3-none-", 9);
    assertFault("py3-none-a..b", 11);
    assertFault("", 0);
  }

  @Test
  @Bullet("FILE-05")
  void anInterpreterIsAnIdentifier() {
    assertFault("3py-none-any", 0);
    assertFault("py2.3py-none-any", 4);
    assertFault("p+y-none-any", 0);
    assertNotNull(CompressedTagSet.tryParse("_x-none-any"));
    assertNotNull(CompressedTagSet.tryParse("é\u0663-none-any"));
    assertNull(CompressedTagSet.tryParse("py\u200d3-none-any"), "a format character");
    assertNull(CompressedTagSet.tryParse("py\u00b2-none-any"), "a superscript");
    assertNotNull(CompressedTagSet.tryParse("\ud835\udc31-none-any"), "beyond the BMP");
  }

  @Test
  void thereAreThreeParts() {
    assertFault("py3-none", 8);
    assertFault("py3-none-any-more", 12);
  }

  @Test
  @Bullet("FILE-05")
  void aSetThatStandsForTooManyTagsIsRefused() {
    String many = IntStream.range(0, 64).mapToObj(i -> "x" + i).collect(Collectors.joining("."));
    assertEquals(4096, CompressedTagSet.parse(many + "-none-" + many).size());
    assertFault(many + "-none.abi3-" + many, 0);
    String huge = "a.".repeat(100_000) + "a";
    assertFault(huge + "-" + huge + "-" + huge, 0);
  }

  @Test
  @Bullet("TAG-07")
  void namesAreSpeltWithUnderscoresInLowerCase() {
    assertEquals("linux_x86_64", Tag.spell("linux-x86_64"));
    assertEquals("macosx_14_0_arm64", Tag.spell("macosx-14.0-arm64"));
    assertEquals("win_amd64", Tag.spell("Win AMD64"));
  }

  @Test
  @Bullet("TAG-20")
  void malformedTagsCostNoException() {
    for (String text : List.of("", "-", "..", "py3", "py3-none", "a-b-c-d", "3-none-any")) {
      assertNull(CompressedTagSet.tryParse(text), text);
    }
  }

  @Test
  void theMessagePointsAtTheFault() {
    var thrown =
        assertThrows(InvalidTagException.class, () -> CompressedTagSet.parse("py3.-none-any"));
    assertTrue(String.valueOf(thrown.getMessage()).endsWith("\n  py3.-none-any\n      ^"));
    assertEquals("invalid-tag", thrown.code());
  }
}
