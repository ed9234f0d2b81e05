package io.github.wheelscout.standards.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.standards.name.ExtraName;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.version.Version;
import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fields stand for. */
class CoreMetadataTest {
  /** Metadata of a version with more headers. */
  private static CoreMetadata metadata(String version, String... headers) {
    String start = "Metadata-Version: " + version + "\nName: Foo.Bar\nVersion: 1.0\n";
    return CoreMetadata.parse((start + String.join("\n", headers)).getBytes(UTF_8));
  }

  private static List<String> codes(CoreMetadata metadata) {
    return metadata.problems().stream().map(MetadataProblem::code).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6"})
  @Bullet({"CORE-01", "W100"})
  void everyVersionThatWasAdoptedIsValid(String version) {
    assertTrue(metadata(version).isValid());
    assertEquals(version, String.valueOf(metadata(version).metadataVersion()));
  }

  @Test
  @Bullet({"CORE-01", "W100"})
  void aNewerMinorVersionIsAWarningAndANewerMajorOneAFailure() {
    CoreMetadata minor = metadata("2.7", "Some-Field: x", "Import-Name: x");
    assertEquals(List.of("newer-metadata-version", "unknown-field"), codes(minor));
    assertTrue(minor.isValid());
    assertEquals(minor, minor.requireSupported());
    CoreMetadata major = metadata("3.0");
    assertEquals(List.of("unsupported-metadata-version"), codes(major));
    assertThrows(InvalidMetadataException.class, major::requireSupported);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2.0", "1.3", "2", "two", "2.01", "02.1", "2.1.0", "2.1 ", "99999999999.1"})
  @Bullet({"CORE-01", "W100"})
  void anyOtherVersionIsInvalid(String version) {
    assertTrue(codes(metadata(version)).contains("unsupported-metadata-version"));
  }

  @Test
  @Bullet("CORE-01")
  void versionOfTheFormatNameAndVersionMustBeThere() {
    CoreMetadata metadata = CoreMetadata.parse("Summary: x\nName:\n".getBytes(UTF_8));
    assertEquals(List.of("missing-field", "missing-field", "missing-field"), codes(metadata));
    assertEquals(
        List.of("Metadata-Version", "Name", "Version"),
        metadata.problems().stream().map(MetadataProblem::field).toList());
  }

  @Test
  @Bullet("CORE-05")
  void oneBadRequirementIsReportedAndTheOthersStay() {
    CoreMetadata metadata =
        metadata("1.0", "Requires-Dist: a (>=1)", "Requires-Dist: b >= ", "Requires-Dist: c");
    assertEquals("[a>=1, c]", metadata.requiresDist().toString());
    MetadataProblem problem =
        metadata.problems().stream()
            .filter(it -> it.code().equals("invalid-field"))
            .findFirst()
            .orElseThrow();
    assertEquals("Requires-Dist", problem.field());
    assertEquals("b >= ", problem.value());
    assertFalse(problem.message().contains("\n"));
    assertTrue(codes(metadata).contains("field-too-new"));
  }

  @Test
  @Bullet("CORE-02")
  void aRequirementMayGoOverSeveralLines() {
    CoreMetadata metadata = metadata("2.1", "Requires-Dist: a>=1;\n        extra == 'x'");
    assertEquals("[a>=1; extra == \"x\"]", metadata.requiresDist().toString());
  }

  @Test
  @Bullet("CORE-06")
  void extrasAreNormalisedAndNeedNoUse() {
    CoreMetadata metadata =
        metadata(
            "2.3", "Provides-Extra: A_b", "Provides-Extra: -", "Requires-Dist: x; extra == 'y'");
    assertEquals(List.of(ExtraName.parse("a-b")), metadata.providesExtra());
    assertEquals(1, metadata.requiresDist().size());
    assertEquals(List.of("invalid-field"), codes(metadata));
  }

  @Test
  @Bullet("CORE-07")
  void requiresPythonIsASpecifierWithoutMarker() {
    assertEquals(
        ">=3.8", String.valueOf(metadata("2.1", "Requires-Python: >=3.8").requiresPython()));
    CoreMetadata metadata = metadata("2.1", "Requires-Python: >=3; os_name == 'nt'");
    assertNull(metadata.requiresPython());
    assertEquals(List.of("invalid-field"), codes(metadata));
  }

  @Test
  @Bullet("CORE-08")
  void whatIsDynamicIsAFieldOtherThanNameAndVersion() {
    CoreMetadata metadata =
        metadata("2.2", "Dynamic: REQUIRES-dist", "Dynamic: Version", "Dynamic: Requires_Python");
    assertEquals("[Requires-Dist]", metadata.dynamic().toString());
    assertEquals(List.of("invalid-field", "invalid-field"), codes(metadata));
    assertEquals(List.of("field-too-new"), codes(metadata("2.1", "Dynamic: Platform")));
  }

  @Test
  @Bullet("CORE-10")
  void importNamesAreDottedIdentifiers() {
    CoreMetadata metadata =
        metadata("2.5", "Import-Name: a.b", "Import-Name: _c ; private", "Import-Name: class");
    assertEquals(
        List.of(new ImportName("a.b", false), new ImportName("_c", true)), metadata.importNames());
    assertEquals(List.of("invalid-field"), codes(metadata));
    for (String bad : List.of("a-b", "a.", "a; public", "1a", "")) {
      assertEquals(
          List.of("invalid-field"), codes(metadata("2.5", "Import-Namespace: " + bad)), bad);
    }
    assertTrue(
        codes(metadata("2.5", "Import-Name: a", "Import-Namespace: a"))
            .contains("conflicting-fields"));
  }

  @Test
  @Bullet({"CORE-10", "W103"})
  void anEmptyImportNameSaysThatNothingCanBeImported() {
    CoreMetadata metadata = metadata("2.5", "Import-Name:");
    assertEquals(List.of(), metadata.importNames());
    assertTrue(metadata.isValid());
    assertNull(metadata("2.5").importNames());
    assertEquals(List.of("field-too-new"), codes(metadata("2.4", "Import-Name: a")));
  }

  @Test
  @Bullet("CORE-11")
  void urlsHaveLabels() {
    CoreMetadata metadata =
        metadata("2.1", "Project-URL: What's New?,  https://x/y,z", "Project-URL: alone");
    assertEquals(
        List.of(new ProjectUrl("What's New?", "https://x/y,z"), new ProjectUrl("alone", "")),
        metadata.projectUrls());
    assertEquals("whatsnew", metadata.projectUrls().get(0).normalizedLabel());
    assertEquals("changelog", metadata.projectUrls().get(0).wellKnownLabel());
    assertNull(metadata.projectUrls().get(1).wellKnownLabel());
    CoreMetadata twice = metadata("2.1", "Project-URL: a, x", "Project-URL: a, y");
    assertEquals(List.of("repeated-label"), codes(twice));
    assertEquals(List.of(), twice.projectUrls());
    CoreMetadata tooLong = metadata("2.1", "Project-URL: " + "a".repeat(33) + ", x");
    assertEquals(1, tooLong.problems().size());
    assertTrue(tooLong.isValid());
  }

  @Test
  @Bullet("CORE-13")
  void nameAndVersionMustBeThoseOfTheFile() {
    CoreMetadata metadata = metadata("2.1");
    assertEquals(
        List.of(), metadata.mismatches(ProjectName.parse("foo_bar"), Version.parse("1.0.0")));
    assertEquals(
        List.of("Name", "Version"),
        metadata.mismatches(ProjectName.parse("foo"), Version.parse("1.1")).stream()
            .map(MetadataProblem::field)
            .toList());
  }

  @Test
  @Bullet("CORE-14")
  void keywordsAreBetweenCommasAndClassifiersAsTheyAre() {
    CoreMetadata metadata =
        metadata("2.1", "Keywords: a, b c,d", "Classifier: x", "Author-email: a@b, c@d");
    assertEquals(List.of("a", "b c", "d"), metadata.keywords());
    assertEquals(List.of("x"), metadata.texts(MetadataField.CLASSIFIER));
    assertEquals("a@b, c@d", metadata.text(MetadataField.AUTHOR_EMAIL));
  }

  @Test
  @Bullet("CORE-15")
  void fieldsThatAreDiscouragedAreReadWithAWarning() {
    CoreMetadata metadata =
        metadata(
            "2.1", "Requires: a", "Provides: b", "Obsoletes: c", "Home-page: d", "Download-URL: e");
    assertEquals(5, metadata.problems().size());
    assertTrue(codes(metadata).stream().allMatch("deprecated-field"::equals));
    assertTrue(metadata.isValid());
    assertEquals("d", metadata.text(MetadataField.HOME_PAGE));
  }

  @Test
  void aSummaryIsOneLineAndADescriptionIsOfAKnownKind() {
    assertEquals(List.of("invalid-field"), codes(metadata("2.1", "Summary: a\n b")));
    for (String good : List.of("text/markdown; charset=utf-8; variant=CommonMark", "TEXT/X-RST;")) {
      assertEquals(List.of(), codes(metadata("2.1", "Description-Content-Type: " + good)), good);
    }
    for (String bad : List.of("text/html", "text/plain; charset=latin1", "text/plain; a", "")) {
      assertEquals(
          List.of("invalid-field"),
          codes(metadata("2.1", "Description-Content-Type: " + bad)),
          bad);
    }
  }

  @Test
  void everyFieldHasItsNameAndKey() {
    for (MetadataField field : MetadataField.values()) {
      assertEquals(field, MetadataField.named(field.header().toUpperCase(java.util.Locale.ROOT)));
      assertNotNull(field.since());
      assertEquals(
          field.header().replace('-', '_').toLowerCase(java.util.Locale.ROOT), field.jsonKey());
    }
    assertNull(MetadataField.named("\u212aeywords"));
    assertEquals("1.0", Objects.requireNonNull(metadata("2.1").version()).toString());
  }
}
