package io.github.wheelscout.standards.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VersionOrderTest {

  private static void assertAscending(String... texts) {
    List<Version> versions = List.of(texts).stream().map(Version::parse).toList();
    for (int i = 0; i < versions.size(); i++) {
      for (int j = 0; j < versions.size(); j++) {
        Version a = versions.get(i);
        Version b = versions.get(j);
        assertEquals(Integer.signum(i - j), Integer.signum(a.compareTo(b)), a + " and " + b);
        assertEquals(i == j, a.equals(b), a + " and " + b);
      }
    }
  }

  private static void assertSame(String... texts) {
    Version first = Version.parse(texts[0]);
    for (String text : texts) {
      Version other = Version.parse(text);
      assertEquals(0, first.compareTo(other), text);
      assertEquals(first, other);
      assertEquals(first.hashCode(), other.hashCode(), text);
      assertEquals(first.canonical(), other.canonical());
    }
  }

  @Test
  @Bullet({"VER-08", "W10"})
  void comparesTheEpochFirst() {
    assertAscending("999", "1!0", "1!0.1", "2!0.dev0", "10!0");
  }

  @Test
  @Bullet({"VER-10", "W10"})
  void padsReleasesWithZeros() {
    assertSame("1.0", "1", "1.0.0", "v1.0.0.0.0.0.0");
    assertSame("1.0a1", "1a1", "1.0.0.alpha1");
    assertSame("1.0+01", "1.0+1", "1+1");
    assertSame("1!1.0.post1.dev2", "1!1.0.0.post1.dev2", "1!1-1.dev2");
    assertAscending("1.0", "1.0.0.0.1", "1.0.1");
  }

  @Test
  @Bullet({"VER-11", "W08", "W09"})
  void ordersWhatBelongsToOneRelease() {
    assertAscending(
        "1.0.dev1",
        "1.0a0.dev0",
        "1.0a1",
        "1.0a1.post1.dev1",
        "1.0a1.post1",
        "1.0b1",
        "1.0rc1",
        "1.0rc1.post0",
        "1.0",
        "1.0+local",
        "1.0.post0.dev0",
        "1.0.post0",
        "1.0.post0+local");
  }

  @Test
  @Bullet("VER-11")
  void ordersTheChainOfTheStandard() {
    assertAscending(
        "1.dev0",
        "1.0.dev456",
        "1.0a1",
        "1.0a2.dev456",
        "1.0a12.dev456",
        "1.0a12",
        "1.0b1.dev456",
        "1.0b2",
        "1.0b2.post345.dev456",
        "1.0b2.post345",
        "1.0rc1.dev456",
        "1.0rc1",
        "1.0",
        "1.0+abc.5",
        "1.0+abc.7",
        "1.0+5",
        "1.0.post456.dev34",
        "1.0.post456",
        "1.0.15",
        "1.1.dev1");
  }

  @Test
  @Bullet({"VER-12", "W06"})
  void ordersLocalLabelsBySegment() {
    assertAscending("1.0", "1.0+abc", "1.0+abc.1", "1.0+abd", "1.0+5", "1.0+5.0", "1.0+10");
    assertNotEquals(Version.parse("1.0+5"), Version.parse("1.0+5.0"));
    assertSame("1.0+ABC", "1.0+abc");
  }

  @Test
  @Bullet("W07")
  void putsEveryLocalLabelBeforeThePostreleases() {
    assertAscending("1.0+9", "1.0.post0.dev0");
  }

  @Test
  @Bullet({"VER-07", "W13", "JAVA-long-overflow"})
  void comparesNumbersBeyondALongByTheirValue() {
    assertAscending(
        "1.9223372036854775807",
        "1.9223372036854775808",
        "1.18446744073709551616",
        "1.18446744073709551617",
        "1.100000000000000000000");
    assertAscending("1.dev34359738367", "1.dev34359738368", "1a1", "1a99999999999999999999");
    assertAscending("33554431", "33554432", "1!0", "99999999999999999999!0");
  }

  @Test
  void ordersAcrossTheLimitsOfThePackedForm() {
    assertAscending(
        "1.0.0.33554431", "1.0.0.33554432", "1.0.524287", "1.0.524288", "1.524287.1", "1.524288");
    assertAscending("1.0.0.0", "1.0.0.0.1", "1.0.0.1.dev1", "1.0.0.1");
  }

  @Test
  void leavesLocalLabelsOutOfThePublicOrder() {
    Version local = Version.parse("1.0+cu118");

    assertEquals(0, local.comparePublic(Version.parse("1.0.0")));
    assertEquals(0, Version.parse("1.0").comparePublic(local));
    assertTrue(local.comparePublic(Version.parse("1.0.post0.dev0")) < 0);
    assertTrue(local.comparePublic(Version.parse("1.0rc1+x")) > 0);
  }

  @Test
  void sharesPrefixesOfPaddedReleases() {
    Version version = Version.parse("1.2");

    assertTrue(version.sharesPrefix(Version.parse("1.2.0.0.0.0a1"), 6));
    assertTrue(version.sharesPrefix(Version.parse("1.3"), 1));
    assertTrue(!version.sharesPrefix(Version.parse("1.20"), 2));
    assertTrue(!version.sharesPrefix(Version.parse("1!1.2"), 2));
    assertTrue(version.sharesPrefix(Version.parse("1.2.99999999999999999999"), 2));
    assertTrue(!version.sharesPrefix(Version.parse("1.2.99999999999999999999"), 3));
  }

  @Test
  void knowsThePostreleasesOfAVersion() {
    assertTrue(Version.parse("1.0.post1").isPostreleaseOf(Version.parse("1")));
    assertTrue(Version.parse("1.0.post1.dev2+x").isPostreleaseOf(Version.parse("1.0")));
    assertTrue(Version.parse("1.0a1.post1").isPostreleaseOf(Version.parse("1.0a1")));
    assertTrue(!Version.parse("1.0.post1").isPostreleaseOf(Version.parse("1.0a1")));
    assertTrue(!Version.parse("1.0.post1").isPostreleaseOf(Version.parse("1.0.dev1")));
    assertTrue(!Version.parse("1.0.post2").isPostreleaseOf(Version.parse("1.0.post1")));
    assertTrue(!Version.parse("1.0").isPostreleaseOf(Version.parse("1.0")));
  }
}
