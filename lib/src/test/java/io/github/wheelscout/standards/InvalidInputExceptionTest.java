package io.github.wheelscout.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class InvalidInputExceptionTest {

  private static final class InvalidThingException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    InvalidThingException(String input, int position) {
      super("invalid-thing", "invalid thing: expected a digit", input, position, null);
    }
  }

  private static String message(String input, int position) {
    return String.valueOf(new InvalidThingException(input, position).getMessage());
  }

  @Test
  void pointsAtWhatDoesNotFit() {
    assertEquals(
        """
        invalid thing: expected a digit
          1.x
            ^\
        """,
        message("1.x", 2));
  }

  @Test
  void pointsAfterTheEndWhenSomethingIsMissing() {
    assertEquals("invalid thing: expected a digit\n  1.\n    ^", message("1.", 2));
    assertEquals("invalid thing: expected a digit\n  \n  ^", message("", 0));
  }

  @Test
  void keepsInputPositionAndCode() {
    InvalidInputException failure = new InvalidThingException("1.x", 2);

    assertEquals("1.x", failure.input());
    assertEquals(2, failure.position());
    assertEquals("invalid-thing", failure.code());
    assertNull(failure.hint());
  }

  @Test
  void cutsLongInputAroundThePosition() {
    String input = "a".repeat(500) + "!" + "b".repeat(500);

    assertEquals(
        "invalid thing: expected a digit\n  …"
            + "a".repeat(40)
            + "!"
            + "b".repeat(39)
            + "…\n  "
            + " ".repeat(41)
            + "^",
        message(input, 500));
  }

  @Test
  void showsControlCharactersAsPictures() {
    assertEquals("invalid thing: expected a digit\n  a␊␀␡b\n   ^", message("a\n\0\u007fb", 1));
    assertEquals("invalid thing: expected a digit\n  �x\n   ^", message("\u202ex", 1));
  }

  @Test
  void countsCharactersAndNotUnits() {
    assertEquals("invalid thing: expected a digit\n  😀x\n   ^", message("😀x", 2));
  }

  @Test
  void survivesHalvesOfCharacters() {
    String input = "😀".repeat(100);

    assertTrue(message(input, 101).contains("…�"));
  }
}
