package io.github.wheelscout.standards.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import java.util.List;

class MetadataFuzzTest {

  @FuzzTest
  void coreMetadata(byte[] input) {
    CoreMetadata metadata =
        Fuzzed.parsed(InvalidMetadataException.class, () -> CoreMetadata.parse(input));
    if (metadata != null) {
      for (MetadataProblem problem : metadata.problems()) {
        Fuzzed.assertClean(problem.message());
        assertFalse(problem.message().contains("\n"), problem::message);
      }
      for (MetadataField field : metadata.raw().fields()) {
        assertTrue(field.isMultipleUse() || metadata.raw().values(field).size() > 0);
        metadata.text(field);
        metadata.finality(field);
      }
      metadata.raw().json().forEach(it -> assertTrue(it.isList() || it.values().size() == 1));
      String license = metadata.licenseExpression();
      if (license != null) {
        assertEquals(license, LicenseExpression.canonical(license));
      }
    }
  }

  @FuzzTest
  void wheelFile(byte[] input) {
    WheelFile wheel = Fuzzed.parsed(InvalidMetadataException.class, () -> WheelFile.parse(input));
    if (wheel != null) {
      assertTrue(wheel.major() <= 1);
    }
  }

  @FuzzTest
  void entryPoints(byte[] input) {
    List<EntryPoint> entries =
        Fuzzed.parsed(InvalidMetadataException.class, () -> EntryPoints.parse(Fuzzed.text(input)));
    if (entries != null) {
      entries.forEach(EntryPoint::reference);
    }
  }

  @FuzzTest
  void record(byte[] input) {
    List<RecordEntry> entries =
        Fuzzed.parsed(InvalidMetadataException.class, () -> RecordFile.parse(Fuzzed.text(input)));
    if (entries != null) {
      for (RecordEntry entry : entries) {
        assertFalse(entry.path().isEmpty());
        assertTrue(entry.size() == null || entry.size() >= 0);
        entry.hexDigest();
      }
    }
  }
}
