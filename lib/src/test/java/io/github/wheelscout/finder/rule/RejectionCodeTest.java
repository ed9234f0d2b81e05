package io.github.wheelscout.finder.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RejectionCodeTest {

  @Test
  void labelsAreInKebabCase() {
    assertEquals("requires-python-mismatch", RejectionCode.REQUIRES_PYTHON_MISMATCH.label());
  }

  @Test
  void everyCodeIsDocumented() throws IOException {
    String document = Files.readString(Path.of(System.getProperty("checkout"), "docs/codes.md"));
    for (RejectionCode code : RejectionCode.values()) {
      assertTrue(document.contains("`" + code.label() + "`"), code.label());
    }
  }
}
