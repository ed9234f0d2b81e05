package io.github.wheelscout.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AsciiTest {

  @Test
  void lowersItsOwnLettersAlone() {
    String changed =
        IntStream.range(0, 0x10000)
            .filter(c -> Ascii.lower((char) c) != c)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    assertEquals("ABCDEFGHIJKLMNOPQRSTUVWXYZ", changed);
    assertEquals('k', Ascii.lower('K'));
  }

  @Test
  void knowsNoLetterOrDigitBeyondItself() {
    long known = IntStream.range(0, 0x10000).filter(c -> Ascii.isAlphanumeric((char) c)).count();

    assertEquals(26 + 26 + 10, known);
    assertTrue(Character.isDigit('\u0661'));
    assertFalse(Ascii.isDigit('\u0661'));
  }

  @Test
  void comparesWithoutUnicodeFolding() {
    assertTrue(Ascii.equalsIgnoreCase("FooBar", "foobar"));
    assertFalse(Ascii.equalsIgnoreCase("foo", "foobar"));
    assertFalse(Ascii.equalsIgnoreCase("é", "É"));
    assertTrue("\u212a".equalsIgnoreCase("k"));
    assertFalse(Ascii.equalsIgnoreCase("\u212a", "k"));
    assertEquals("k", "\u212a".toLowerCase(Locale.ROOT));
  }
}
