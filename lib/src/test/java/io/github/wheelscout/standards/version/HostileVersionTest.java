package io.github.wheelscout.standards.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.HostileInput;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HostileVersionTest {
  /** Long enough that any pass more than linear would not come to an end. */
  private static final int HUGE = 1_000_000;

  static Stream<IntFunction<String>> almostVersions() {
    return Stream.of(
        n -> "1" + ".1".repeat(n / 2) + ".",
        n -> "1".repeat(n) + "x",
        n -> "1" + ".0".repeat(n / 2) + "é",
        n -> "1.0" + "a".repeat(n),
        n -> "1.0" + "-".repeat(n),
        n -> "1.0" + ".dev".repeat(n / 4),
        n -> "1.0+" + "a.".repeat(n / 2),
        n -> "1.0+" + "1".repeat(n) + "+",
        n -> " ".repeat(n) + "1" + "\u3000".repeat(n) + "x",
        n -> "v".repeat(n),
        n -> "1!".repeat(n / 2));
  }

  static Stream<IntFunction<String>> versions() {
    return Stream.of(
        n -> "1" + ".1".repeat(n / 2),
        n -> "1".repeat(n),
        n -> "0".repeat(n) + "!1" + ".0".repeat(n),
        n -> "1.0rc" + "9".repeat(n) + ".post" + "9".repeat(n),
        n -> "1.0+" + "a.1.".repeat(n / 4) + "z",
        n -> "1.0+" + "0".repeat(n),
        n -> "\u00a0".repeat(n) + "1" + "\t".repeat(n));
  }

  @ParameterizedTest
  @MethodSource("almostVersions")
  @Bullet("VER-16")
  void refusesInLinearWork(IntFunction<String> input) {
    assertFalse(HostileInput.isTaken(input, text -> Version.tryParse(text) != null));
    assertThrows(InvalidVersionException.class, () -> Version.parse(input.apply(HUGE)));
  }

  @ParameterizedTest
  @MethodSource("versions")
  @Bullet("VER-16")
  void readsComparesAndPrintsInLinearWork(IntFunction<String> input) {
    assertTrue(HostileInput.isTaken(input, HostileVersionTest::survivesUse));
    assertTrue(survivesUse(input.apply(HUGE)));
  }

  private static boolean survivesUse(String text) {
    Version version = Version.parse(text);
    Version again = Version.parse(version.toString());
    return version.equals(again)
        && version.hashCode() == again.hashCode()
        && version.canonical().equals(again.canonical())
        && version.releaseLength() == again.releaseLength()
        && version.publicVersion().comparePublic(again) == 0;
  }

  @Test
  void keepsItsMessageShort() {
    String input = "1." + "é".repeat(HUGE);
    InvalidVersionException failure =
        assertThrows(InvalidVersionException.class, () -> Version.parse(input));

    assertEquals(2, failure.position());
    assertTrue(String.valueOf(failure.getMessage()).length() < 250);
  }
}
