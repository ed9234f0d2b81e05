package io.github.wheelscout.standards.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.standards.version.PreRelease.Phase;
import io.github.wheelscout.testkit.Bullet;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionPartsTest {

  private static BigInteger number(long value) {
    return BigInteger.valueOf(value);
  }

  @Test
  void hasEveryPart() {
    Version version = Version.parse("1!2.3.0rc4.post5.dev6+Foo-07");

    assertEquals(number(1), version.epoch());
    assertEquals(List.of(number(2), number(3), number(0)), version.release());
    assertEquals(3, version.releaseLength());
    assertEquals(new PreRelease(Phase.CANDIDATE, number(4)), version.pre());
    assertEquals(number(5), version.post());
    assertEquals(number(6), version.dev());
    assertEquals("foo.7", version.localLabel());
  }

  @Test
  void hasNoPartThatIsNotThere() {
    Version version = Version.parse("2.3.0");

    assertEquals(number(0), version.epoch());
    assertEquals(List.of(number(2), number(3), number(0)), version.release());
    assertEquals(3, version.releaseLength());
    assertNull(version.pre());
    assertNull(version.post());
    assertNull(version.dev());
    assertNull(version.localLabel());
  }

  @ParameterizedTest
  @CsvSource({"1.0a1, a1", "1.0b20240101, b20240101", "1.0rc0, rc0"})
  void hasOrdinaryPrereleases(String text, String pre) {
    assertEquals(pre, String.valueOf(Version.parse(text).pre()));
  }

  @Test
  void hasOrdinaryPostAndDevelopmentReleases() {
    assertEquals(number(3), Version.parse("1.0.post3").post());
    assertEquals(number(20240101), Version.parse("1.0.dev20240101").dev());
    assertEquals(5, Version.parse("1.0.0.0.0").releaseLength());
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, false, false, false",
    "1.0+x, false, false, false",
    "1.0a1, true, false, false",
    "1.0.dev1, true, false, true",
    "1.0.post1, false, true, false",
    "1.0.post1.dev1, true, true, true",
    "1.0a1.post1, true, true, false",
    "1!1.0rc1.dev1, true, false, true"
  })
  @Bullet({"VER-13", "W11"})
  void tellsItsKind(String text, boolean pre, boolean post, boolean dev) {
    Version version = Version.parse(text);

    assertEquals(pre, version.isPrerelease());
    assertEquals(post, version.isPostrelease());
    assertEquals(dev, version.isDevrelease());
  }

  @ParameterizedTest
  @CsvSource({
    "1.0.0, 1",
    "0.0.0, 0",
    "1!1.0.post0+A-01, 1!1.post0+a.1",
    "1.0.0rc1.dev2, 1rc1.dev2",
    "1.0.1, 1.0.1",
    "10.0, 10",
    "1.0.0.0.0.0, 1"
  })
  @Bullet({"VER-15", "W12"})
  void hasOneCanonicalTextForAllThatAreEqual(String text, String canonical) {
    assertEquals(canonical, Version.parse(text).canonical());
  }

  @Test
  void givesItsPublicAndBaseVersions() {
    Version version = Version.parse("v1!2.0-rc1.post2.dev3+Local");

    assertEquals("1!2.0rc1.post2.dev3", version.publicVersion().original());
    assertEquals("1!2.0", version.baseVersion().original());
    assertEquals("2.0", Version.parse(" 2.0 ").publicVersion().original());
    assertEquals("2.0rc1", Version.parse("2.0rc1").publicVersion().toString());
    assertFalse(version.baseVersion().isPrerelease());
    assertTrue(version.publicVersion().isPrerelease());
  }
}
