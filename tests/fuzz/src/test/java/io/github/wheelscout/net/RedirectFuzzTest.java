package io.github.wheelscout.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import io.github.wheelscout.url.UrlReference;

class RedirectFuzzTest {

  private static final UrlReference FROM = UrlReference.parse("https://h.example/simple/foo/");

  private static final Transports TRANSPORTS = new Transports(SessionOptions.DEFAULT);

  @FuzzTest
  void location(byte[] input) {
    try {
      UrlReference to = Redirects.follow(FROM, Fuzzed.text(input), TRANSPORTS);
      assertTrue(String.valueOf(to.scheme()).toLowerCase(java.util.Locale.ROOT).startsWith("http"));
      assertNull(to.fragment());
      assertEquals(to, to.withoutUserInfo());
      Hosts.isLoopback(to);
    } catch (NetworkException e) {
      assertEquals("redirect-refused", e.code());
      Fuzzed.assertClean(String.valueOf(e.getMessage()));
    }
  }
}
