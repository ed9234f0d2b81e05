package io.github.wheelscout.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** RFC 9111 §5.2. */
class CacheControlTest {

  private static CacheControl parse(String... values) {
    return CacheControl.parse(List.of(values));
  }

  @Test
  void directivesComeWithAndWithoutArguments() {
    CacheControl control = parse("Max-Age=600, public", "no-cache=\"set-cookie, x\", a=\"b\\\"c\"");
    assertEquals(
        Map.of("max-age", "600", "public", "", "no-cache", "set-cookie, x", "a", "b\"c"),
        control.directives());
    assertTrue(control.has("public"));
    assertFalse(control.has("private"));
  }

  @Test
  void nothingIsMadeOfNothing() {
    assertEquals(CacheControl.NONE, parse());
    assertEquals(CacheControl.NONE, parse("", " , ,=5,\t"));
  }

  @Test
  void anUnclosedQuoteEndsWithTheField() {
    assertEquals(Map.of("a", "\"b, c", "d", ""), parse("a=\"b, c", "d").directives());
  }

  @Test
  void secondsAreWholeAndCapped() {
    assertEquals(600, parse("max-age=600").seconds("max-age"));
    assertEquals(600, parse("max-age=\"600\"").seconds("max-age"));
    assertEquals(600, parse("max-age=0000000000000600").seconds("max-age"));
    assertEquals(1L << 31, parse("max-age=99999999999999999999").seconds("max-age"));
    assertEquals(1L << 31, parse("max-age=2147483649").seconds("max-age"));
    assertNull(parse("public").seconds("max-age"));
  }

  @Test
  void whatIsNoNumberIsStale() {
    for (String argument : List.of("", "=", "=-1", "=1.5", "=x", "=\u0661")) {
      assertEquals(0, parse("max-age" + argument).seconds("max-age"), argument);
    }
  }

  @Test
  void ofTwoTheFirstCounts() {
    assertEquals(1, parse("max-age=1, max-age=2", "max-age=3").seconds("max-age"));
  }
}
