package io.github.wheelscout.standards.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;

class NameFuzzTest {

  @FuzzTest
  void parse(byte[] input) {
    String text = Fuzzed.text(input);
    ProjectName name =
        Fuzzed.parsed(InvalidNameException.class, text, ProjectName::parse, ProjectName::tryParse);
    if (name != null) {
      Fuzzed.assertFixedPoint(name, ProjectName::parse);
      assertTrue(ProjectName.isNormalized(name.normalized()));
      assertEquals(name, ProjectName.parse(name.normalized()));
    }
    ExtraName extra =
        Fuzzed.parsed(InvalidNameException.class, text, ExtraName::parse, ExtraName::tryParse);
    if (extra != null) {
      Fuzzed.assertFixedPoint(extra, ExtraName::parse);
    }
    ProjectPattern pattern =
        Fuzzed.parsed(InvalidNameException.class, () -> ProjectPattern.parse(text));
    if (pattern != null) {
      Fuzzed.assertFixedPoint(pattern, ProjectPattern::parse);
      assertTrue(pattern.matches(text.replace('*', 'x').replace('?', 'x')));
    }
  }
}
