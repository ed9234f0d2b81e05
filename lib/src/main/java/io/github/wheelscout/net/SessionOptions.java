package io.github.wheelscout.net;

import java.time.Duration;
import java.util.Objects;

/**
 * How a session asks.
 *
 * @param timeout how long to wait for a connection, for the head of an answer, and for each part of
 *     its body
 * @param userAgent what to say in the header {@code User-Agent}
 */
public record SessionOptions(Duration timeout, String userAgent) {

  /** Fifteen seconds, as pip waits. */
  public static final SessionOptions DEFAULT =
      new SessionOptions(Duration.ofSeconds(15), "wheelscout");

  /** Refuses a time that is none. */
  public SessionOptions {
    Objects.requireNonNull(userAgent, "userAgent");
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("not a time to wait: " + timeout);
    }
  }
}
