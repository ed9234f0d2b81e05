package io.github.wheelscout.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import java.nio.file.Path;

class NameFuzzTest {

  private static final Path FOLDER = Path.of("/folder");

  /** Whatever a server calls a file, what is let through is the name of a file in the folder. */
  @FuzzTest
  void contentDisposition(byte[] input) {
    String name = ContentDisposition.filename(Fuzzed.text(input));
    if (name == null) {
      return;
    }
    assertEquals(-1, name.indexOf('/'));
    assertEquals(-1, name.indexOf('\\'));
    if (SafeName.problem(name) == null) {
      Path path = FOLDER.resolve(name);
      assertEquals(FOLDER, path.getParent());
      assertEquals(path, path.normalize());
      assertNotEquals(FOLDER, path);
    }
  }
}
