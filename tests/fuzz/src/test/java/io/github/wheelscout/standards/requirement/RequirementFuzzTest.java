package io.github.wheelscout.standards.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import io.github.wheelscout.standards.name.ProjectName;

class RequirementFuzzTest {

  @FuzzTest
  void parse(byte[] input) {
    String text = Fuzzed.text(input);
    Requirement requirement =
        Fuzzed.parsed(
            InvalidRequirementException.class, text, Requirement::parse, Requirement::tryParse);
    if (requirement != null) {
      Fuzzed.assertFixedPoint(requirement, Requirement::parse);
      assertEquals(ProjectName.normalize(requirement.name()), requirement.normalizedName());
    }
  }
}
