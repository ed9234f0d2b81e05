package io.github.wheelscout.finder.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.standards.version.Version;
import io.github.wheelscout.testkit.Bullet;
import org.junit.jupiter.api.Test;

class PythonRequirementTest {

  private static final Version PYTHON = Version.parse("3.12.0");

  @Test
  void aPageDecidesUntilTheMetadataAreKnown() {
    assertTrue(PythonRequirement.listed(">=3.8").allows(PYTHON));
    assertFalse(PythonRequirement.listed("<3.12").allows(PYTHON));
    assertTrue(PythonRequirement.listed(null).allows(PYTHON));
    assertTrue(PythonRequirement.listed("garbage").allows(PYTHON));
  }

  @Test
  @Bullet("ENV-05")
  void onAContradictionTheMetadataAreTrusted() {
    PythonRequirement missing = PythonRequirement.listed(null).withMetadata("<3.12");
    assertFalse(missing.allows(PYTHON));
    assertTrue(missing.isContradicted(PYTHON));
    PythonRequirement stale = PythonRequirement.listed("<3.12").withMetadata(null);
    assertTrue(stale.allows(PYTHON));
    assertTrue(stale.isContradicted(PYTHON));
    assertFalse(PythonRequirement.listed(">=3.8").withMetadata(">=3.9").isContradicted(PYTHON));
  }
}
