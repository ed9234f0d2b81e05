package io.github.wheelscout.standards.version;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import org.jspecify.annotations.Nullable;

class VersionFuzzTest {

  @FuzzTest
  void parse(byte[] input) {
    Version one = version(Fuzzed.pair(input).getFirst());
    Version other = version(Fuzzed.pair(input).getLast());
    if (one != null && other != null) {
      Fuzzed.assertOrdered(one, other);
    }
  }

  private static @Nullable Version version(String text) {
    Version version =
        Fuzzed.parsed(InvalidVersionException.class, text, Version::parse, Version::tryParse);
    if (version != null) {
      Fuzzed.assertFixedPoint(version, Version::parse);
      Fuzzed.assertOrdered(version, Version.parse(version.canonical()));
      Fuzzed.assertFixedPoint(version.baseVersion(), Version::parse);
      Fuzzed.assertFixedPoint(version.publicVersion(), Version::parse);
    }
    return version;
  }
}
