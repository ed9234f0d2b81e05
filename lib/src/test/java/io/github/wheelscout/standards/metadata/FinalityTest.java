package io.github.wheelscout.standards.metadata;

import static io.github.wheelscout.standards.metadata.MetadataField.PROVIDES_EXTRA;
import static io.github.wheelscout.standards.metadata.MetadataField.REQUIRES_DIST;
import static io.github.wheelscout.standards.metadata.MetadataField.REQUIRES_PYTHON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import org.junit.jupiter.api.Test;

/** What an sdist's metadata say of its wheels: PEP 643, PEP 808. */
class FinalityTest {
  private static CoreMetadata metadata(String version, String... headers) {
    String start = "Metadata-Version: " + version + "\nName: a\nVersion: 1\n";
    return CoreMetadata.parse((start + String.join("\n", headers)).getBytes(UTF_8));
  }

  @Test
  @Bullet("CORE-12")
  void beforeVersionTwoDotTwoEverythingMayChange() {
    CoreMetadata metadata = metadata("2.1", "Requires-Dist: a", "Requires-Python: >=3");
    assertFalse(metadata.isFinal(REQUIRES_DIST));
    assertFalse(metadata.isFinal(REQUIRES_PYTHON));
    assertFalse(metadata("nonsense", "Requires-Dist: a").isFinal(REQUIRES_DIST));
  }

  @Test
  @Bullet("CORE-12")
  void fromThenOnAValueOrItsAbsenceIsFinalUnlessDynamic() {
    CoreMetadata metadata = metadata("2.2", "Requires-Dist: a", "Dynamic: Requires-Python");
    assertTrue(metadata.isFinal(REQUIRES_DIST));
    assertTrue(metadata.isFinal(PROVIDES_EXTRA), "there are none, and no build adds any");
    assertEquals(Finality.DYNAMIC, metadata.finality(REQUIRES_PYTHON));
  }

  @Test
  @Bullet("CORE-12")
  void fromTwoDotSixListsThatAreThereAndDynamicCanOnlyGrow() {
    CoreMetadata old = metadata("2.5", "Requires-Dist: a", "Dynamic: Requires-Dist");
    assertEquals(Finality.DYNAMIC, old.finality(REQUIRES_DIST));
    CoreMetadata metadata =
        metadata(
            "2.6",
            "Requires-Dist: a",
            "Requires-Python: >=3",
            "Dynamic: Requires-Dist",
            "Dynamic: Provides-Extra",
            "Dynamic: Requires-Python");
    assertEquals(Finality.EXTENSIBLE, metadata.finality(REQUIRES_DIST));
    assertEquals(Finality.DYNAMIC, metadata.finality(PROVIDES_EXTRA));
    assertEquals(Finality.DYNAMIC, metadata.finality(REQUIRES_PYTHON));
  }

  @Test
  @Bullet("CORE-12")
  void whatCannotBeReadIsNotFinal() {
    assertFalse(metadata("2.2", "Requires-Dist: a >").isFinal(REQUIRES_DIST));
    assertFalse(
        metadata("2.2", "Requires-Python: >1", "Requires-Python: >2").isFinal(REQUIRES_PYTHON));
  }
}
