package io.github.wheelscout.standards.marker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import org.jspecify.annotations.Nullable;

class MarkerFuzzTest {

  private static final MarkerEnvironment PYTHON =
      MarkerEnvironment.unknown().withPython("cp", "3.12.1");

  @FuzzTest
  void parse(byte[] input) {
    String text = Fuzzed.text(input);
    Marker marker =
        Fuzzed.parsed(InvalidMarkerException.class, text, Marker::parse, Marker::tryParse);
    if (marker != null) {
      Fuzzed.assertFixedPoint(marker, Marker::parse);
      Marker again = Marker.parse(marker.toString());
      for (MarkerSemantics semantics : MarkerSemantics.values()) {
        assertEquals(decided(marker, semantics), decided(again, semantics));
      }
    }
  }

  /** What a marker says of one environment, null if it has no truth value there. */
  private static @Nullable Boolean decided(Marker marker, MarkerSemantics semantics) {
    try {
      return marker.evaluate(PYTHON, MarkerContext.METADATA, semantics);
    } catch (UndefinedMarkerException e) {
      Fuzzed.assertClean(String.valueOf(e.getMessage()));
      return null;
    }
  }
}
