package io.github.wheelscout.net;

import io.github.wheelscout.url.UrlReference;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One exchange that brought an answer.
 *
 * @param shown the header {@code Authorization} that was sent, null if none
 */
record Hop(
    UrlReference url,
    int status,
    HeaderFields fields,
    MeasuredBody body,
    Trust trust,
    @Nullable String shown) {

  private static final int MOST_DISCARDED = 1 << 14;

  /** Where it sends the asker instead, null if it does not. */
  @Nullable String location() {
    return Redirects.isRedirect(status) ? fields.first("location") : null;
  }

  /** Whether asking again is likely to bring something better. */
  boolean isTransient(SessionOptions options) {
    return options.retryStatuses().contains(status, fields.first("retry-after") != null);
  }

  /** How long the server wants to be left alone. */
  Duration wanted(Instant now) {
    return RetryAfter.of(fields, now);
  }

  /** Lets go of the body; a short one is read, so that its connection can be used again. */
  void discard() {
    try (body) {
      body.readNBytes(MOST_DISCARDED);
    } catch (IOException e) {
      // What it says is of no interest.
    }
  }
}
