package io.github.wheelscout.standards.specifier;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.standards.version.Version;
import io.github.wheelscout.testkit.HostileInput;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HostileSpecifierTest {
  /** Long enough that any pass more than linear would not come to an end. */
  private static final int HUGE = 500_000;

  static Stream<IntFunction<String>> almostSets() {
    return Stream.of(
        n -> ">=1,".repeat(n / 4) + "=",
        n -> ">=" + "1.".repeat(n / 2),
        n -> "==" + "1".repeat(n) + ".*.*",
        n -> "=".repeat(n) + ";",
        n -> "~=" + "1".repeat(n),
        n -> ">=" + " ".repeat(n) + "1 " + " ".repeat(n) + "2",
        n -> "<" + "1.0+a" + ".a".repeat(n / 2),
        n -> ",".repeat(n) + "<");
  }

  static Stream<IntFunction<String>> sets() {
    return Stream.of(
        n -> ",".repeat(n),
        n -> " ,".repeat(n / 2) + ">=1",
        n -> "==" + "1".repeat(n) + ".*",
        n -> "~=1" + ".0".repeat(n / 2),
        n -> "<1." + "9".repeat(n),
        n -> ">1." + "9".repeat(n),
        n -> "===" + "x".repeat(n),
        HostileSpecifierTest::clausesOfOneHash,
        n -> "!=1.0+" + "a.".repeat(n / 2) + "a");
  }

  /** Clauses whose texts differ and have the same hash code. */
  private static String clausesOfOneHash(int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < n; i++) {
      text.append(",===")
          .append(Integer.toBinaryString(i | 1 << 16).replace("0", "Aa").replace("1", "BB"));
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("almostSets")
  void refusesInLinearWork(IntFunction<String> input) {
    assertFalse(HostileInput.isTaken(input, text -> SpecifierSet.tryParse(text) != null));
    assertThrows(InvalidSpecifierException.class, () -> SpecifierSet.parse(input.apply(HUGE)));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void readsComparesAndAsksInLinearWork(IntFunction<String> input) {
    assertTrue(HostileInput.isTaken(input, HostileSpecifierTest::survivesUse));
    assertTrue(survivesUse(input.apply(HUGE)));
  }

  private static boolean survivesUse(String text) {
    SpecifierSet set = SpecifierSet.parse(text);
    SpecifierSet again = SpecifierSet.parse(set.toString());
    Version candidate = Version.parse("1.0.post1");
    return set.equals(again)
        && set.hashCode() == again.hashCode()
        && set.contains(candidate, PrereleasePolicy.UNDECIDED)
            == again.contains(candidate, PrereleasePolicy.UNDECIDED);
  }
}
