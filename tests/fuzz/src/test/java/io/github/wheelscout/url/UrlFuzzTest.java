package io.github.wheelscout.url;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

class UrlFuzzTest {

  @FuzzTest
  void reference(byte[] input) {
    String text = Fuzzed.text(input);
    assertEquals(text, UrlReference.parse(text).toString());
    assertEquals(UrlReference.parse(text), UrlReference.parse(UrlReference.parse(text).toString()));
    assertFalse(UrlReference.parse(text).filename().length() > text.length());
  }

  @FuzzTest
  void resolve(byte[] input) {
    String base = Fuzzed.pair(input).getFirst();
    String reference = Fuzzed.pair(input).getLast();
    String url = new BaseUrl("https://h.example/simple/").with(base).resolve(reference);
    assertTrue(url.chars().noneMatch(c -> c == ' ' || Character.isISOControl(c)), url);
    String behindHost = UrlReference.parse(url).withAuthority("").toString();
    assertTrue(behindHost.chars().allMatch(c -> c < 127), url);
    assertEquals(url, new BaseUrl("https://other.example/").resolve(url));
    assertEquals(reference, new BaseUrl("").resolve(reference));
  }

  @FuzzTest
  void redacted(byte[] input) {
    String text = Fuzzed.text(input);
    String shown = RedactedUrls.of(text);
    assertEquals(shown, RedactedUrls.of(shown));
    RedactedText.of(text);
    String secret = "https://user:pa55word@h.example/?token=pa55word#";
    assertFalse(RedactedUrls.of(secret + text.replace("5", "")).contains("pa55word"));
    assertFalse(RedactedText.of("see " + secret + " ").contains("pa55word"));
  }

  @FuzzTest
  void coding(byte[] input) {
    String text = Fuzzed.text(input);
    assertEquals(text, PercentCoding.decode(PercentCoding.encodePath(text)));
    String legal = PercentCoding.encodeIllegal(text);
    assertEquals(legal, PercentCoding.encodeIllegal(legal));
    assertEquals(PercentCoding.decode(text), PercentCoding.decode(legal));
  }

  @FuzzTest
  void file(byte[] input) {
    try {
      Path path = FileUrls.path(Fuzzed.text(input)).toAbsolutePath().normalize();
      assertEquals(path, FileUrls.path(FileUrls.of(path)));
    } catch (InvalidPathException e) {
      assertTrue(e.getReason().contains("Nul character"), e::toString);
    }
  }
}
