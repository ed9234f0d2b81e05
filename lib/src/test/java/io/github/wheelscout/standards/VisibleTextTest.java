package io.github.wheelscout.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.wheelscout.testkit.Bullet;
import org.junit.jupiter.api.Test;

/** Text from elsewhere as it may be shown. */
class VisibleTextTest {

  @Test
  @Bullet("YANK-04")
  void noCharacterCanSteerATerminal() {
    assertEquals("broken␛[31m␍␊␀", VisibleText.of("broken\u001b[31m\r\n\0"));
    assertEquals("a␡b␡c", VisibleText.of("a\u007fb\u009bc"));
    assertEquals("\ufffdfdp\ufffd", VisibleText.of("\u202efdp\u2028"));
  }

  @Test
  void allElseStaysAsItIs() {
    String text = "Grüße 🐍 a\u0301";
    assertEquals(text, VisibleText.of(text));
    String plain = "no longer works";
    assertSame(plain, VisibleText.of(plain));
  }
}
