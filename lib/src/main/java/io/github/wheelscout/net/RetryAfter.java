package io.github.wheelscout.net;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After} in both of its forms (RFC 9110 §10.2.3). */
final class RetryAfter {

  private RetryAfter() {}

  /**
   * How long a server wants to be left alone; zero if it does not say, or nothing that makes sense.
   * A time is seen from the server's own clock where the answer tells it.
   */
  static Duration of(HeaderFields fields, Instant now) {
    String text = fields.first("retry-after");
    if (text == null) {
      return Duration.ZERO;
    }
    if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      boolean huge = text.length() > 9;
      return huge ? Attempts.LONGEST_WAIT : Duration.ofSeconds(Long.parseLong(text));
    }
    Instant then = time(text, now);
    if (then == null) {
      return Duration.ZERO;
    }
    String date = fields.first("date");
    Instant sent = date == null ? null : time(date, now);
    Duration wait = Duration.between(sent == null ? now : sent, then);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  private static @Nullable Instant time(String text, Instant now) {
    return HttpDate.tryParse(text, now.atZone(ZoneOffset.UTC).getYear());
  }
}
