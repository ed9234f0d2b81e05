package io.github.wheelscout.net;

import io.github.wheelscout.auth.CredentialFinder;
import java.time.Duration;
import java.util.Objects;

/**
 * How a session asks.
 *
 * @param timeout how long to wait for a connection, for the head of an answer, and for each part of
 *     its body
 * @param userAgent what to say in the header {@code User-Agent}
 * @param credentials asked when a host answers 401
 */
public record SessionOptions(Duration timeout, String userAgent, CredentialFinder credentials) {

  /** Fifteen seconds, as pip waits, and no credentials. */
  public static final SessionOptions DEFAULT =
      new SessionOptions(Duration.ofSeconds(15), "wheelscout", CredentialFinder.NONE);

  /** Refuses a time that is none. */
  public SessionOptions {
    Objects.requireNonNull(userAgent, "userAgent");
    Objects.requireNonNull(credentials, "credentials");
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("not a time to wait: " + timeout);
    }
  }

  /** The same with another time to wait. */
  public SessionOptions withTimeout(Duration value) {
    return new SessionOptions(value, userAgent, credentials);
  }

  /** The same with other credentials. */
  public SessionOptions withCredentials(CredentialFinder value) {
    return new SessionOptions(timeout, userAgent, value);
  }
}
