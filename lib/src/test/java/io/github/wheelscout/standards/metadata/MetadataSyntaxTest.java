package io.github.wheelscout.standards.metadata;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How headers and body are told, whatever the fields mean. */
class MetadataSyntaxTest {
  private static RawMetadata raw(String text) {
    return RawMetadata.parse(text.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  @Bullet("CORE-02")
  void anyLineEndSeparatesHeadersAndTheBlankLineBeginsTheBody(String end) {
    String text = "metadata-VERSION: 2.1\nName:\tx y\nSummary: a\n  b\n\nbody\n\nmore\n";
    RawMetadata raw = raw(text.replace("\n", end));
    assertEquals("2.1", raw.value(MetadataField.METADATA_VERSION));
    assertEquals("x y", raw.value(MetadataField.NAME));
    assertEquals("a" + end + "  b", raw.value(MetadataField.SUMMARY));
    assertEquals("body\n\nmore\n".replace("\n", end), raw.value(MetadataField.DESCRIPTION));
  }

  @Test
  @Bullet({"CORE-02", "W101"})
  void aByteOrderMarkOrABlankLineBeforeTheHeadersIsAnError() {
    for (String before : new String[] {"\ufeff", "\n", "\r\n", "no header\n"}) {
      InvalidMetadataException e =
          assertThrows(
              InvalidMetadataException.class, () -> raw(before + "Metadata-Version: 2.1\n"));
      assertEquals("invalid-metadata", e.code());
      assertEquals(0, e.position());
    }
    assertThrows(InvalidMetadataException.class, () -> raw(""));
  }

  @Test
  @Bullet("CORE-02")
  void aFieldThatIsNotUtf8IsUnusableAndTheOthersCount() {
    byte[] file =
        "Metadata-Version: 2.1\nName: x\nAuthor: J\u00fcrgen\n\nbody".getBytes(ISO_8859_1);
    CoreMetadata metadata = CoreMetadata.parse(file);
    assertEquals(Map.of("author", List.of("J\u00fcrgen")), metadata.raw().unparsed());
    assertNull(metadata.text(MetadataField.AUTHOR));
    assertEquals("x", metadata.text(MetadataField.NAME));
    assertTrue(metadata.problems().stream().anyMatch(it -> it.code().equals("undecodable-field")));
    assertEquals(
        "J\u00fcrgen \ufffd", raw("Author: J\u00fcrgen \ufffd").value(MetadataField.AUTHOR));
  }

  @Test
  @Bullet("CORE-02")
  void aBodyThatIsNotUtf8IsNoDescription() {
    CoreMetadata metadata = CoreMetadata.parse("Name: x\n\nJ\u00fcrgen".getBytes(ISO_8859_1));
    assertNull(metadata.description());
    assertEquals(List.of("J\u00fcrgen"), metadata.raw().unparsed().get("description"));
  }

  @Test
  void aLineThatIsNoHeaderBeginsTheBody() {
    assertEquals("Version 1\nx: y\n", raw("Name: x\nVersion 1\nx: y\n").body());
    assertEquals("N\u00e4me: y", raw("Name: x\nN\u00e4me: y").body());
  }

  @Test
  void linesWithoutANameAndEnvelopesAreNoHeaders() {
    RawMetadata raw = raw("From me\nName: x\n: no name\n  nor this\nFrom you\nVersion: 1\n");
    assertEquals(
        List.of("Name", "Version"), raw.headers().stream().map(MetadataHeader::name).toList());
    assertEquals("From you\nbody", raw("Name: x\nFrom you\n\nbody").body());
    assertEquals("x", raw("  lost\nName: x\n").value(MetadataField.NAME));
  }

  @Test
  @Bullet("CORE-03")
  void aFieldThatMayBeThereOnceAndIsThereTwiceIsNotTold() {
    CoreMetadata metadata =
        CoreMetadata.parse("Metadata-Version: 2.1\nName: a\nNAME: b\nVersion: 1\n".getBytes(UTF_8));
    assertNull(metadata.name());
    assertEquals(Map.of("name", List.of("a", "b")), metadata.raw().unparsed());
    assertEquals(
        List.of("repeated-field"),
        metadata.problems().stream().map(MetadataProblem::code).toList());
  }

  @Test
  @Bullet({"CORE-03", "CORE-16"})
  void aFieldThatCoreMetadataDoNotHaveDoesNoHarm() {
    CoreMetadata metadata =
        CoreMetadata.parse(
            "Metadata-Version: 2.4\nName: a\nVersion: 1\nDefault-Extra: x\n".getBytes(UTF_8));
    assertEquals(Map.of("default-extra", List.of("x")), metadata.raw().unparsed());
    assertEquals("a", String.valueOf(metadata.name()));
    assertFalse(metadata.isValid(), "a strict reader refuses it");
    assertEquals(
        List.of("unknown-field"), metadata.problems().stream().map(MetadataProblem::code).toList());
  }

  @Test
  @Bullet("CORE-04")
  void theIndentOfADescriptionInAHeaderGoes() {
    CoreMetadata bars =
        CoreMetadata.parse("Description: a\n       |  b\n       |\n       |c\n".getBytes(UTF_8));
    assertEquals("a\n  b\n\nc", bars.description());
    CoreMetadata spaces =
        CoreMetadata.parse("Description: a\n          b\n        \n        c\n".getBytes(UTF_8));
    assertEquals("a\n  b\n\nc", spaces.description());
    assertEquals(
        "a\n        b",
        CoreMetadata.parse("Name: x\n\na\n        b".getBytes(UTF_8)).description());
  }

  @Test
  @Bullet({"CORE-04", "W102"})
  void aDescriptionInAHeaderAndTheBodyIsAmbiguous() {
    CoreMetadata metadata = CoreMetadata.parse("Name: x\nDescription: a\n\nb".getBytes(UTF_8));
    assertNull(metadata.description());
    assertEquals(List.of("a", "b"), metadata.raw().unparsed().get("description"));
    assertTrue(
        metadata.problems().stream()
            .anyMatch(it -> it.code().equals("ambiguous-description") && it.isError()));
  }

  @Test
  void theJsonFormIsThatOfPep566() {
    RawMetadata raw =
        raw(
            "Metadata-Version: 2.1\nName: x\nRequires-Dist: b\nKeywords: a, b c,d\n"
                + "Requires-Dist: a;\n extra == 'x'\nProject-URL: Home, https://x\nOdd: 1\n\nbody");
    assertEquals(
        "metadata_version=2.1 name=x requires_dist=[b, a; extra == 'x'] keywords=[a, b c, d]"
            + " project_url=[Home, https://x] odd=1 description=body",
        String.join(
            " ",
            raw.json().stream()
                .map(it -> it.key() + "=" + (it.isList() ? it.values() : it.values().get(0)))
                .toList()));
  }
}
