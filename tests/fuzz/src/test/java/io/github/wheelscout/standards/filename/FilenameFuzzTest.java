package io.github.wheelscout.standards.filename;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import java.util.List;

class FilenameFuzzTest {

  private static final WheelFilename WHEEL = WheelFilename.parse("foo-1.0-py3-none-any.whl");

  @FuzzTest
  void wheel(byte[] input) {
    WheelFilename wheel =
        Fuzzed.parsed(
            InvalidFilenameException.class,
            Fuzzed.text(input),
            WheelFilename::parse,
            WheelFilename::tryParse);
    if (wheel != null) {
      Fuzzed.assertFixedPoint(wheel, WheelFilename::parse);
      Fuzzed.assertOrdered(wheel.buildTag(), WheelFilename.parse(wheel.filename()).buildTag());
    }
  }

  @FuzzTest
  void sdist(byte[] input) {
    SdistFilename sdist =
        Fuzzed.parsed(
            InvalidFilenameException.class,
            Fuzzed.text(input),
            SdistFilename::parse,
            SdistFilename::tryParse);
    if (sdist != null) {
      Fuzzed.assertFixedPoint(sdist, text -> SdistFilename.parse(sdist.filename()));
    }
  }

  @FuzzTest
  void distInfo(byte[] input) {
    List<String> members = Fuzzed.text(input).lines().toList();
    Fuzzed.parsed(InvalidFilenameException.class, () -> DistInfoFolder.among(members, WHEEL));
  }
}
