package io.github.wheelscout.architecture.planted.habit;

import java.time.Instant;

/** Only the facade must take the clock. */
final class TakingTheClock {
  private TakingTheClock() {}

  static Instant today() {
    return Instant.now();
  }
}
