package io.github.wheelscout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;

class HeaderFuzzTest {

  @FuzzTest
  void contentType(byte[] input) {
    ContentType type = ContentType.of(Fuzzed.text(input));
    assertEquals(type, ContentType.of(type.text()));
    assertEquals(type.mediaType(), ContentType.of(type.mediaType()).mediaType());
    assertEquals(type.mediaType().strip(), type.mediaType());
  }

  @FuzzTest
  void apiVersion(byte[] input) {
    ApiVersion version = ApiVersion.tryParse(Fuzzed.text(input));
    if (version != null) {
      assertEquals(version, ApiVersion.tryParse(version.major() + "." + version.minor()));
    }
    try {
      ApiVersion.check("https://h.example/", Fuzzed.text(input));
    } catch (PageFormatException e) {
      assertEquals("https://h.example/", String.valueOf(e.getMessage()).split(" ", 2)[0]);
    }
  }
}
