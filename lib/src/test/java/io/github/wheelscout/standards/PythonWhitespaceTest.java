package io.github.wheelscout.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PythonWhitespaceTest {
  /** What {@code [c for c in map(chr, range(0x10000)) if c.isspace()]} gives in Python. */
  private static final String PYTHON =
      "\t\n"
          + "\u000b\f\r"
          + "\u001c\u001d\u001e\u001f \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005"
          + "\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

  @Test
  void isExactlyPythonsSet() {
    String found =
        IntStream.range(0, 0x10000)
            .filter(c -> PythonWhitespace.isWhitespace((char) c))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    assertEquals(PYTHON, found);
  }

  @Test
  @Bullet("JAVA-whitespace")
  void stripsWhatJavaKeeps() {
    assertEquals("\u00a0x\u00a0", "\u00a0x\u00a0".strip());
    assertEquals("\u0085x\u00a0", "\u0085x\u00a0".trim().strip());
    assertEquals("x", "\u001cx".strip());

    assertEquals("x", PythonWhitespace.strip("\u00a0x\u00a0"));
    assertEquals("x", PythonWhitespace.strip("\u0085x\u2003"));
    assertEquals("x", PythonWhitespace.strip("\u001cx\u3000"));
  }

  @Test
  void keepsWhatOnlyLooksLikeSpace() {
    assertFalse(PythonWhitespace.isWhitespace('\u200b'));
    assertFalse(PythonWhitespace.isWhitespace('\u180e'));
    assertFalse(PythonWhitespace.isWhitespace('\ufeff'));
    assertFalse(PythonWhitespace.isWhitespace('\u001b'));
  }

  @Test
  void stripsToNothing() {
    assertTrue(PythonWhitespace.strip(" \t\u2028").isEmpty());
    assertTrue(PythonWhitespace.strip("").isEmpty());
  }

  @Test
  void givesTextWithoutSpaceBackAsItIs() {
    String text = "a b";

    assertSame(text, PythonWhitespace.strip(text));
  }
}
