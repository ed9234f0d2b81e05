package io.github.wheelscout.standards.filename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuildTagTest {

  private static BuildTag build(String text) {
    BuildTag build = BuildTag.tryParse(text);
    assertNotNull(build, text);
    return build;
  }

  @Test
  @Bullet("FILE-02")
  void aNumberAndWhatFollowsIt() {
    assertEquals(BigInteger.ONE, build("01").number());
    assertEquals("", build("01").suffix());
    assertEquals(build("1"), build("01"));
    assertEquals(build("1").hashCode(), build("01").hashCode());
    assertEquals(BigInteger.ZERO, build("00_a").number());
    assertEquals("_a", build("00_a").suffix());
    assertNull(BuildTag.tryParse("abc"));
    assertNull(BuildTag.tryParse(""));
  }

  @Test
  @Bullet("FILE-02")
  void noneIsLessThanAnyAndNumbersCountBeforeTheRest() {
    List<BuildTag> ascending =
        Stream.concat(
                Stream.of(BuildTag.NONE),
                Stream.of("0", "0a", "2", "10", "10a", "10b", "11").map(BuildTagTest::build))
            .toList();
    for (int i = 0; i < ascending.size(); i++) {
      for (int j = 0; j < ascending.size(); j++) {
        int order = ascending.get(i).compareTo(ascending.get(j));
        assertEquals(Integer.signum(Integer.compare(i, j)), Integer.signum(order));
        assertEquals(i == j, ascending.get(i).equals(ascending.get(j)));
      }
    }
  }

  @Test
  @Bullet({"FILE-02", "JAVA-long-overflow"})
  void theNumberHasNoUpperBound() {
    String large = "99999999999999999999999999";
    assertEquals(new BigInteger(large), build(large).number());
    assertTrue(build(large).compareTo(build("9223372036854775807")) > 0);
    assertTrue(build(large + "0").compareTo(build(large)) > 0);
  }

  @Test
  void suffixesCompareByCharacterAndNotByUtf16Unit() {
    assertTrue(build("1\ud800\udc00").compareTo(build("1\uffee")) > 0);
    assertTrue(build("1\uffee").compareTo(build("1\ud800\udc00")) < 0);
    assertTrue(build("1a").compareTo(build("1b")) < 0);
  }
}
