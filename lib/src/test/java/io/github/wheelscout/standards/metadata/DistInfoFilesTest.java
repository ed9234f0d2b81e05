package io.github.wheelscout.standards.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.standards.filename.BuildTag;
import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files beside {@code METADATA}. */
class DistInfoFilesTest {
  private static WheelFile wheel(String text) {
    return WheelFile.parse(text.getBytes(UTF_8));
  }

  @Test
  @Bullet("WHL-01")
  void aWheelSaysWhatItIsFor() {
    WheelFile wheel =
        wheel(
            """
            Wheel-Version: 1.0
            Generator: bdist_wheel (0.37.0)
            Root-Is-Purelib: True
            Tag: py2-none-any
            Tag: py3-none-any
            Tag: nonsense
            Build: 2x

            """);
    assertEquals("[py2-none-any, py3-none-any]", wheel.tags().toString());
    assertTrue(wheel.rootIsPurelib());
    assertEquals(BuildTag.tryParse("2x"), wheel.build());
    assertEquals("bdist_wheel (0.37.0)", wheel.generator());
    assertFalse(wheel.isNewerMinor());
    WheelFile bare = wheel("wheel-version: 1.9");
    assertTrue(bare.isNewerMinor(), "a warning is due");
    assertFalse(bare.rootIsPurelib());
    assertEquals(BuildTag.NONE, bare.build());
    assertNull(bare.generator());
  }

  @Test
  @Bullet("WHL-01")
  void aWheelOfANewerMajorVersionIsRefused() {
    assertEquals(
        "unsupported-wheel-version",
        assertThrows(InvalidMetadataException.class, () -> wheel("Wheel-Version: 2.0")).code());
    for (String bad : List.of("Tag: py3-none-any", "Wheel-Version: x", "Wheel-Version: 1")) {
      assertEquals(
          "invalid-wheel-file",
          assertThrows(InvalidMetadataException.class, () -> wheel(bad)).code());
    }
  }

  @Test
  @Bullet("INST-04")
  void entryPointsAreReadAsPythonDoes() {
    List<EntryPoint> entries =
        EntryPoints.parse(
            """
            lost = x\r
            [console_scripts]
             # a comment
             Foo = a.b : c.d [x, y]
            bar:baz=a

            [[a.b]]
            n = v = w
            []
            """);
    assertEquals(
        List.of(
            new EntryPoint("console_scripts", "Foo", "a.b : c.d [x, y]"),
            new EntryPoint("console_scripts", "bar:baz", "a"),
            new EntryPoint("a.b", "n", "v = w")),
        entries);
    assertEquals(
        new EntryPoint.Reference("a.b", "c.d", List.of("x", "y")), entries.get(0).reference());
    assertEquals(new EntryPoint.Reference("a", null, List.of()), entries.get(1).reference());
    assertNull(entries.get(2).reference());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":", "a:", "a b", "a-b:c", "a:b:c", "a [", "a ]", "a:b [x] y", "[x]"})
  @Bullet("INST-04")
  void otherValuesLeadNowhere(String value) {
    assertNull(new EntryPoint("g", "n", value).reference());
  }

  @Test
  @Bullet("INST-04")
  void wordsAreThoseOfPython() {
    assertNotNull(new EntryPoint("g", "n", "m\u00e4x.y:\u0661").reference());
    assertEquals(
        List.of("a", "b"),
        Objects.requireNonNull(new EntryPoint("g", "n", "m[a-b]").reference()).extras());
    InvalidMetadataException e =
        assertThrows(InvalidMetadataException.class, () -> EntryPoints.parse("[g]\nno value\n"));
    assertEquals("invalid-entry-points", e.code());
    assertEquals("no value", e.input());
  }

  @Test
  @Bullet("INST-01")
  void rowsOfARecordArePathDigestAndSize() {
    String record =
        "a/b.py,sha256=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU,0\r\n\n"
            + "\"a,\"\"b\"\"\n.py\",,\nx-1.dist-info/RECORD,,\nc,MD5=,12";
    List<RecordEntry> entries = RecordFile.parse(record);
    assertEquals(
        List.of("a/b.py", "a,\"b\"\n.py", "x-1.dist-info/RECORD", "c"),
        entries.stream().map(RecordEntry::path).toList());
    RecordEntry first = entries.get(0);
    assertEquals("sha256", first.algorithm());
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", first.hexDigest());
    assertEquals(0L, first.size());
    assertNull(entries.get(1).algorithm());
    assertNull(entries.get(1).size());
    assertTrue(entries.get(2).isExempt("x-1.dist-info"));
    assertFalse(first.isExempt("x-1.dist-info"));
    assertEquals("md5", entries.get(3).algorithm());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {",x,", "a,sha256,1", "a,,x", "a,,-1", "a,,1,2", "\"a", "a,,1000000000000000000"})
  @Bullet("INST-01")
  void otherRowsAreInvalid(String row) {
    InvalidMetadataException e =
        assertThrows(InvalidMetadataException.class, () -> RecordFile.parse("ok,,\n" + row));
    assertEquals("invalid-record", e.code());
    assertEquals(row, e.input());
  }

  @ParameterizedTest
  @ValueSource(strings = {"not base 64", "a", "====", "YQ=="})
  void aDigestThatIsNoneHasNoHexadecimalForm(String digest) {
    assertNull(new RecordEntry("a", "sha256", digest, null).hexDigest());
  }

  @Test
  void topLevelNamesAreBetweenWhiteSpace() {
    assertEquals(List.of("a", "b_c"), TopLevel.parse("\n a\r\nb_c\n"));
    assertEquals(List.of(), TopLevel.parse(" \n"));
  }
}
