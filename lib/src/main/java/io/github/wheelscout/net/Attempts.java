package io.github.wheelscout.net;

import java.time.Duration;
import java.time.Instant;

/**
 * The attempts at one request: all that can fail on the way, connections, statuses and bodies, has
 * one budget of retries and one of time. To be used by one thread.
 */
final class Attempts {

  /** No server makes anybody wait longer than this between two attempts. */
  static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private static final Duration FIRST_WAIT = Duration.ofMillis(250);

  private final SessionOptions options;
  private Instant end;
  private int made = 1;

  Attempts(SessionOptions options) {
    this.options = options;
    end = options.pace().now().plus(options.totalTimeout());
  }

  /** Which attempt this is, from 1. */
  int made() {
    return made;
  }

  /** Whether one more may be made. */
  boolean isLeft() {
    return made <= options.retries() && options.pace().now().isBefore(end);
  }

  /** How long to wait for what is next; not positive if the time is over. */
  Duration patience() {
    Duration left = Duration.between(options.pace().now(), end);
    return left.compareTo(options.timeout()) < 0 ? left : options.timeout();
  }

  /** Whether the time for all attempts together is over. */
  boolean isOver() {
    return !options.pace().now().isBefore(end);
  }

  /**
   * Waits before the next attempt: longer each time, not quite the same for everybody, and at least
   * as long as the server wants, up to a bound. What is waited does not count as time.
   *
   * @param wanted what the server wants; zero for nothing
   */
  void await(Duration wanted) throws InterruptedException {
    Duration most = FIRST_WAIT.multipliedBy(1L << Math.min(made - 1, 6));
    long nanos = most.toNanos() / 2;
    Duration backOff = Duration.ofNanos(nanos + (long) (nanos * options.pace().chance()));
    Duration wait = shorter(backOff.compareTo(wanted) < 0 ? wanted : backOff, LONGEST_WAIT);
    made++;
    options.pace().pause(wait);
    end = end.plus(wait);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
