package io.github.wheelscout.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;

class RangeFuzzTest {

  /** What is understood has an order, and is the same when it is written plainly. */
  @FuzzTest
  void contentRange(byte[] input) {
    ContentRange range = ContentRange.tryParse(Fuzzed.text(input));
    if (range == null) {
      return;
    }
    boolean part = range.first() != ContentRange.UNKNOWN;
    boolean sized = range.total() != ContentRange.UNKNOWN;
    assertTrue(part || sized, range::toString);
    assertTrue(!part || range.length() > 0, range::toString);
    assertTrue(!part || !sized || range.last() < range.total(), range::toString);
    String plain =
        "bytes "
            + (part ? range.first() + "-" + range.last() : "*")
            + "/"
            + (sized ? String.valueOf(range.total()) : "*");
    assertEquals(range, ContentRange.tryParse(plain));
  }
}
