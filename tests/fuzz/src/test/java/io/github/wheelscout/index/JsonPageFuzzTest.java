package io.github.wheelscout.index;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;

class JsonPageFuzzTest {

  @FuzzTest
  void project(byte[] input) {
    Pages.read(ContentType.JSON, input);
  }

  @FuzzTest
  void list(byte[] input) {
    Pages.projects(ContentType.JSON, input);
  }

  @FuzzTest
  void snapshot(byte[] input) {
    try {
      SnapshotDescription.parse("snapshot:here", input);
    } catch (PageFormatException e) {
      assertFalse(String.valueOf(e.getMessage()).isEmpty());
    }
  }
}
