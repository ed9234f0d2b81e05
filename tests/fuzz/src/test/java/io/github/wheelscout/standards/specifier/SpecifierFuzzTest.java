package io.github.wheelscout.standards.specifier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import io.github.wheelscout.standards.version.Version;
import java.util.List;

class SpecifierFuzzTest {

  private static final List<Version> VERSIONS =
      List.of(Version.parse("1.0"), Version.parse("2!1.2.dev3"), Version.parse("3.4rc5+a.1"));

  @FuzzTest
  void parse(byte[] input) {
    String text = Fuzzed.text(input);
    Specifier specifier =
        Fuzzed.parsed(InvalidSpecifierException.class, text, Specifier::parse, Specifier::tryParse);
    if (specifier != null) {
      Fuzzed.assertFixedPoint(specifier, Specifier::parse);
    }
    SpecifierSet set =
        Fuzzed.parsed(
            InvalidSpecifierException.class, text, SpecifierSet::parse, SpecifierSet::tryParse);
    if (set != null) {
      Fuzzed.assertFixedPoint(set, SpecifierSet::parse);
      assertEquals(set, set.and(set));
      for (Version version : VERSIONS) {
        boolean expected = set.contains(version, PrereleasePolicy.ALLOW);
        SpecifierSet again = SpecifierSet.parse(set.toString());
        assertEquals(expected, again.contains(version, PrereleasePolicy.ALLOW));
      }
    }
  }
}
