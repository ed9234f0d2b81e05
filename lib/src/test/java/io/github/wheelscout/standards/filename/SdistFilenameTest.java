package io.github.wheelscout.standards.filename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.version.Version;
import io.github.wheelscout.testkit.Bullet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SdistFilenameTest {

  private static @Nullable String versionFor(String project, String stem) {
    return SdistFilename.versionFor(ProjectName.parse(project), stem);
  }

  private static void assertFault(String filename, int position) {
    var thrown =
        assertThrows(InvalidFilenameException.class, () -> SdistFilename.parse(filename), filename);
    assertEquals(position, thrown.position(), filename);
    assertEquals("invalid-sdist-filename", thrown.code());
    assertNull(SdistFilename.tryParse(filename), filename);
  }

  @Test
  @Bullet("FILE-07")
  void nameAndVersionInTwoFormats() {
    SdistFilename sdist = SdistFilename.parse("Foo_Bar-1.0.tar.gz");
    assertEquals("foo-bar", sdist.name());
    assertEquals(Version.parse("1.0"), sdist.version());
    assertEquals("foo", SdistFilename.parse("foo-1.0.zip").name());
  }

  @Test
  @Bullet("FILE-07")
  void otherFormatsAreRefused() {
    assertFault("foo-1.0.tar.bz2", 15);
    assertFault("foo-1.0.tgz", 11);
    assertFault("foo-1.0.tar.xz", 14);
    assertFault("foo-1.0.TAR.GZ", 14);
    assertFault("foo-1.0.ZIP", 11);
    assertFault("foo-1.0.tar.gz\n", 15);
    assertFault("", 0);
  }

  @Test
  void nameAndVersionMustBeThere() {
    assertFault("foo.tar.gz", 3);
    assertFault(".zip", 0);
    assertFault("-1.0.tar.gz", 0);
    assertFault("foo-.tar.gz", 4);
    assertFault("foo-bar.tar.gz", 4);
  }

  @Test
  @Bullet({"FILE-08", "W50"})
  void theProjectTellsWhereTheVersionStarts() {
    assertEquals("1.0-1", versionFor("foo", "foo-1.0-1"));
    assertEquals(Version.parse("1.0.post1"), Version.parse("1.0-1"));
    assertEquals("2-3", versionFor("1", "1-2-3"));
    assertEquals("3", versionFor("1-2", "1-2-3"));
  }

  @Test
  @Bullet({"FILE-08", "W50"})
  void withoutTheProjectTheLastDashCounts() {
    SdistFilename sdist = SdistFilename.parse("foo-1.0-1.tar.gz");
    assertEquals("foo-1-0", sdist.name());
    assertEquals(Version.parse("1"), sdist.version());
  }

  @Test
  @Bullet("FILE-08")
  void theProjectMayBeSpeltInAnyWay() {
    assertEquals("1.0", versionFor("foo-bar", "Foo__.BAR-1.0"));
    assertEquals("-1.0", versionFor("foo", "foo--1.0"));
    assertNull(versionFor("foo", "foo_-1.0"), "foo_ is another name");
    assertNull(versionFor("foo", "foobar-1.0"));
    assertNull(versionFor("foo-bar", "foobar-1.0"));
    assertNull(versionFor("foo", "fo-1.0"));
    assertNull(versionFor("foo", "foo_1.0"));
    assertNull(versionFor("foo", "_foo-1.0"));
    assertNull(versionFor("foo", "foo"));
    assertNull(versionFor("foo", ""));
  }

  @Test
  void anotherProjectWhoseNameGoesOnLooksLikeAVersion() {
    assertEquals("bar-1.0", versionFor("foo", "foo-bar-1.0"));
  }

  @Test
  void nothingAfterTheDashIsNoVersion() {
    assertNull(versionFor("foo", "foo-"));
  }

  @Test
  void hostileStemsAreReadInOnePass() {
    assertNull(versionFor("a", "-".repeat(1_000_000)));
    assertNull(versionFor("a", "a" + "_".repeat(1_000_000) + "-1"));
  }
}
