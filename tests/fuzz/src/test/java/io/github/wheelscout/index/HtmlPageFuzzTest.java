package io.github.wheelscout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import java.nio.charset.StandardCharsets;
import java.util.List;

class HtmlPageFuzzTest {

  @FuzzTest
  void project(byte[] input) {
    Pages.read(ContentType.HTML, input);
  }

  @FuzzTest
  void inAnyCharset(byte[] input) {
    List<String> parts = Fuzzed.pair(input);
    byte[] page = parts.getLast().getBytes(StandardCharsets.UTF_8);
    Pages.read("text/html; charset=" + parts.getFirst(), page);
  }

  @FuzzTest
  void list(byte[] input) {
    for (String name : Pages.projects(ContentType.PLAIN_HTML, input)) {
      assertEquals(name.strip(), name);
    }
  }
}
