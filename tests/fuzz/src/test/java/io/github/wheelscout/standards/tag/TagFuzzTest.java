package io.github.wheelscout.standards.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;

class TagFuzzTest {

  private static final int MOST = 1000;

  @FuzzTest
  void parse(byte[] input) {
    String text = Fuzzed.text(input);
    CompressedTagSet tags =
        Fuzzed.parsed(
            InvalidTagException.class, text, CompressedTagSet::parse, CompressedTagSet::tryParse);
    if (tags != null) {
      Fuzzed.assertFixedPoint(tags, CompressedTagSet::parse);
      if (tags.size() < MOST) {
        for (Tag tag : tags.expand()) {
          assertEquals(1, CompressedTagSet.parse(tag.toString()).expand().size());
        }
      }
    }
  }
}
