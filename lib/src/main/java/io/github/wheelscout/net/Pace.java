package io.github.wheelscout.net;

import java.time.Duration;
import java.time.Instant;

/** The time that passes for a session. Safe for use by many threads. */
public interface Pace {

  /** Waits as it is told, and knows no time: then nothing is bounded in all. */
  Pace WITHOUT_CLOCK =
      new Pace() {
        @Override
        public Instant now() {
          return Instant.EPOCH;
        }

        @Override
        public void pause(Duration time) throws InterruptedException {
          Thread.sleep(time);
        }

        @Override
        public double chance() {
          return 0.5;
        }
      };

  /** The time. */
  Instant now();

  /** Waits. */
  void pause(Duration time) throws InterruptedException;

  /** A number from 0 to 1, 1 excluded, which keeps many that were refused from coming at once. */
  double chance();
}
