package io.github.wheelscout.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.standards.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads inputs of the fuzzer, and asserts what holds of every parser. */
public final class Fuzzed {

  private Fuzzed() {}

  /** The input as a text. */
  public static String text(byte[] input) {
    return new String(input, StandardCharsets.UTF_8);
  }

  /** The input as two texts: what is before its first line end, and what is behind. */
  public static List<String> pair(byte[] input) {
    String text = text(input);
    int end = text.indexOf('\n');
    return end < 0 ? List.of(text, "") : List.of(text.substring(0, end), text.substring(end + 1));
  }

  /** What {@code parse} reads, null if it refuses as a parser may: with a message that fits. */
  public static <T> @Nullable T parsed(
      Class<? extends InvalidInputException> refusal, Supplier<T> parse) {
    try {
      T parsed = parse.get();
      assertNotNull(parsed);
      return parsed;
    } catch (InvalidInputException e) {
      assertEquals(refusal, e.getClass());
      assertGood(e);
      return null;
    }
  }

  /** What both ways of parsing read, null if both refuse; they must agree. */
  public static <T> @Nullable T parsed(
      Class<? extends InvalidInputException> refusal,
      String text,
      Function<String, T> parse,
      Function<String, @Nullable T> tryParse) {
    T parsed = parsed(refusal, () -> parse.apply(text));
    assertEquals(parsed, tryParse.apply(text));
    return parsed;
  }

  /** A value whose text is read as the same value again, and then spelt the same. */
  public static <T> void assertFixedPoint(T value, Function<String, T> parse) {
    T again = parse.apply(value.toString());
    assertEquals(value, again);
    assertEquals(value.hashCode(), again.hashCode());
    assertEquals(value.toString(), again.toString());
  }

  /** Two values that are equal, compare as equal and have one hash, or neither of these. */
  public static <T extends Comparable<T>> void assertOrdered(T one, T other) {
    int order = one.compareTo(other);
    assertEquals(Integer.signum(order), -Integer.signum(other.compareTo(one)));
    assertEquals(order == 0, one.equals(other));
    assertTrue(order != 0 || one.hashCode() == other.hashCode());
  }

  /** A message that points into its input and cannot steer a terminal. */
  public static void assertGood(InvalidInputException e) {
    assertTrue(e.position() >= 0 && e.position() <= e.input().length(), e::toString);
    assertFalse(e.code().isEmpty());
    assertClean(String.valueOf(e.getMessage()));
  }

  /** A text for people: no control character but line ends. */
  public static void assertClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      int at = i;
      boolean control = Character.isISOControl(text.charAt(i)) && text.charAt(i) != '\n';
      assertFalse(control, () -> "a control character at " + at + " of " + text);
    }
  }
}
