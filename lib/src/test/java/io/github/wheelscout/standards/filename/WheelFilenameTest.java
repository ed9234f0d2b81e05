package io.github.wheelscout.standards.filename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.tag.Tag;
import io.github.wheelscout.testkit.Bullet;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WheelFilenameTest {

  private static void assertFault(String filename, int position) {
    var thrown =
        assertThrows(InvalidFilenameException.class, () -> WheelFilename.parse(filename), filename);
    assertEquals(position, thrown.position(), filename);
    assertNull(WheelFilename.tryParse(filename), filename);
  }

  @Test
  @Bullet("FILE-01")
  void theFiveOrSixPartsAreNamed() {
    WheelFilename wheel = WheelFilename.parse("Foo_Bar-1.0-2abc-py2.py3-none-any.whl");
    assertEquals("foo-bar", wheel.name());
    assertEquals("1.0", wheel.version().toString());
    assertEquals("2abc", wheel.buildTag().toString());
    assertEquals("py2.py3-none-any", wheel.tagText());
    assertEquals(
        Set.of(new Tag("py2", "none", "any"), new Tag("py3", "none", "any")),
        wheel.tags().expand());
    assertFalse(WheelFilename.parse("foo-1.0-py3-none-any.whl").buildTag().isPresent());
  }

  @Test
  @Bullet({"FILE-01", "W46"})
  void partsAreCountedAndTheSuffixIsInLowerCase() {
    assertFault("foo-bar-1.0-py3-none-any.whl", 4);
    assertFault("foo-1.0-py3-none.whl", 16);
    assertFault("foo-1.0-1-2-py3-none-any.whl", 20);
    assertFault("foo-1.0-py3-none-any.WHL", 24);
    assertFault("foo-1.0-py3-none-any.zip", 24);
    assertFault("", 0);
    assertFault(".whl", 0);
  }

  @Test
  @Bullet({"FILE-01", "JAVA-line-end"})
  void aTrailingLineEndIsNotOverlooked() {
    for (String end : List.of("\n", "\r", "\r\n", "\u0085", "\u2028")) {
      assertNull(WheelFilename.tryParse("foo-1.0-py3-none-any.whl" + end));
    }
  }

  @Test
  @Bullet({"FILE-03", "W46", "W48"})
  void theNameIsMadeOfWordCharactersAndDots() {
    assertEquals("foo-bar", WheelFilename.parse("foo.BAR-1.0-py3-none-any.whl").name());
    assertEquals("éa", WheelFilename.parse("éa-1.0-py3-none-any.whl").name());
    assertEquals("foo-", WheelFilename.parse("foo_-1.0-py3-none-any.whl").name());
    assertFault("foo__bar-1.0-py3-none-any.whl", 3);
    assertFault("foo bar-1.0-py3-none-any.whl", 3);
    assertFault("fo+o-1.0-py3-none-any.whl", 2);
    assertFault("-1.0-py3-none-any.whl", 0);
  }

  @Test
  @Bullet({"FILE-03", "JAVA-word-class"})
  void wordCharactersArePythonsAndNotJavas() {
    for (String word : List.of("é", "\u00b2", "\u0663", "\u2167", "\u00bd", "\ud801\udc00")) {
      assertNotNull(WheelFilename.tryParse("a" + word + "-1.0-py3-none-any.whl"), word);
    }
    for (String other : List.of("a\u0301", "a\u203f", "a\u200d", "a\ud801", "a\u00a0", "\u20ac")) {
      assertNull(WheelFilename.tryParse(other + "-1.0-py3-none-any.whl"), other);
    }
  }

  @Test
  @Bullet("FILE-04")
  void theVersionIsValidInAnySpelling() {
    assertEquals("1.0", version("foo-01.0-py3-none-any.whl"));
    assertEquals("1!2.0", version("foo-1!2.0-py3-none-any.whl"));
    assertEquals("1.0+local.1", version("foo-1.0+local.1-py3-none-any.whl"));
    assertFault("foo-1.0_1-py3-none-any.whl", 4);
    assertFault("foo-1.0.-py3-none-any.whl", 4);
    assertFault("foo-1.0_local-py3-none-any.whl", 4);
    assertFault("foo-1.0%2Blocal-py3-none-any.whl", 4);
    assertFault("foo--py3-none-any.whl", 4);
  }

  @Test
  @Bullet({"FILE-02", "W45"})
  void aBuildTagStartsWithADigit() {
    BuildTag build = WheelFilename.parse("foo-1.0-01-py3-none-any.whl").buildTag();
    assertEquals(BigInteger.ONE, build.number());
    assertEquals("", build.suffix());
    assertFault("foo-1.0-abc-py3-none-any.whl", 8);
    assertFault("foo-1.0--py3-none-any.whl", 8);
    assertFault("foo-1.0-\u0661-py3-none-any.whl", 8);
  }

  @Test
  @Bullet({"FILE-05", "W47"})
  void tagsAreLowered() {
    WheelFilename wheel = WheelFilename.parse("foo-1.0-PY3-NONE-ANY.whl");
    assertEquals("PY3-NONE-ANY", wheel.tagText());
    assertEquals(Set.of(new Tag("py3", "none", "any")), wheel.tags().expand());
  }

  @Test
  @Bullet({"FILE-05", "W48", "JAVA-trailing-split"})
  void noPartOfTheTagsIsEmpty() {
    assertFault("foo-1.0-py3.-none-any.whl", 12);
    assertFault("foo-1.0-py3--any.whl", 12);
    assertFault("foo-1.0-py3-none-.whl", 17);
    assertFault("foo-1.0-py3-none-any..whl", 21);
    assertFault("foo-1.0---.whl", 8);
    assertFault("foo-1.0-3py-none-any.whl", 8);
  }

  @Test
  @Bullet("W49")
  void aVariantLabelMakesAnotherKindOfFileThatIsIgnored() {
    List<String> page =
        List.of(
            "numpy-2.3.2-cp313-cp313t-musllinux_1_2_x86_64-x86_64_v3.whl",
            "numpy-2.3.2-1-cp313-cp313t-musllinux_1_2_x86_64-x86_64_v3.whl",
            "numpy-2.3.2-cp313-cp313t-musllinux_1_2_x86_64.whl");
    assertFault(page.getFirst(), "numpy-2.3.2-".length());
    assertEquals(
        List.of(page.getLast()),
        page.stream()
            .flatMap(filename -> Stream.ofNullable(WheelFilename.tryParse(filename)))
            .map(WheelFilename::filename)
            .toList());
  }

  @Test
  @Bullet("FILE-09")
  void theNameAgreesWithAProjectInAnySpelling() {
    String project = ProjectName.parse("Foo.Bar").normalized();
    assertEquals(project, WheelFilename.parse("foo_bar-1.0-py3-none-any.whl").name());
    assertEquals(project, WheelFilename.parse("FOO.bar-1.0-py3-none-any.whl").name());
    assertNotEquals(project, WheelFilename.parse("foobar-1.0-py3-none-any.whl").name());
  }

  @Test
  void fileNamesAreEqualAsTextIs() {
    WheelFilename wheel = WheelFilename.parse("foo-1.0-py3-none-any.whl");
    assertEquals(wheel, WheelFilename.parse(wheel.toString()));
    assertEquals(wheel.hashCode(), WheelFilename.parse(wheel.toString()).hashCode());
    assertNotEquals(wheel, WheelFilename.parse("Foo-1.0-py3-none-any.whl"));
  }

  @Test
  void aParserThatRemembersDecidesAsOneThatDoesNot() {
    WheelFilenameParser parser = new WheelFilenameParser();
    List<String> page =
        List.of(
            "foo-1.0-py3-none-any.whl",
            "foo-1.0-1-py3-none-any.whl",
            "foo_-1.0-py3-none-any.whl",
            "foo-1.0.-py3-none-any.whl",
            "foo-1.0-py3-none-any.whl",
            "fo-1.0.1-py3--any.whl",
            "-1.0-py3-none-any.whl",
            "foo--py3-none-any.whl",
            "fo-1.0-py3-none-any.whl");
    for (String filename : page) {
      assertEquals(WheelFilename.tryParse(filename), parser.tryParse(filename), filename);
    }
    WheelFilename last = parser.tryParse(page.getLast());
    assertNotNull(last);
    assertEquals("fo", last.name());
    assertEquals("1.0", last.version().original());
  }

  @Test
  void theMessageNamesThePartAndPointsAtIt() {
    var thrown =
        assertThrows(
            InvalidFilenameException.class,
            () -> WheelFilename.parse("foo-1.0-abc-py3-none-any.whl"));
    assertTrue(
        String.valueOf(thrown.getMessage())
            .startsWith("invalid wheel file name: a build tag starts with a digit"),
        thrown.getMessage());
    assertTrue(String.valueOf(thrown.getMessage()).endsWith("\n          ^"));
    assertEquals("invalid-wheel-filename", thrown.code());
  }

  @Test
  void hostileNamesAreReadInOnePass() {
    assertNull(WheelFilename.tryParse("-".repeat(1_000_000) + ".whl"));
    assertNull(WheelFilename.tryParse("a.".repeat(500_000) + "-1-a-b-c.d..whl"));
    String digits = "9".repeat(1_000_000);
    WheelFilename wheel = WheelFilename.parse("a-1-" + digits + "-py3-none-any.whl");
    assertEquals(digits, wheel.buildTag().toString());
  }

  private static String version(String filename) {
    return WheelFilename.parse(filename).version().toString();
  }
}
