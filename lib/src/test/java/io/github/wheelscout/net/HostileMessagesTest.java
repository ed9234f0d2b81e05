package io.github.wheelscout.net;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.HostileInput;
import io.github.wheelscout.url.UrlReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said in heads, in two sizes: work grows as it does, and no faster. */
class HostileMessagesTest {

  private static final UrlReference URL = UrlReference.parse("https://h.example:81/simple/");

  private static boolean isTaken(String text) {
    HeaderFields fields = HeaderFields.of("Retry-After", text, "Date", text);
    boolean waits = !RetryAfter.of(fields, Instant.EPOCH).isNegative();
    boolean told = new UserAgent(() -> Map.of("user_data", text)).get().length() > text.length();
    return waits && told && !TrustedHosts.isAmong(List.of(text), URL);
  }

  @Test
  void everyTextIsTaken() {
    for (String part :
        List.of(
            "0", "9", " ", "Sun, 06 Nov 1994 08:49:37 GMT", "Sun, ", ":", "[", "é", "\"", "-")) {
      assertTrue(
          HostileInput.isTaken(n -> part.repeat(n / part.length()), HostileMessagesTest::isTaken),
          part);
    }
  }
}
