package io.github.wheelscout.net;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that only waits move on, and that writes them down. */
final class FakePace implements Pace {

  static final Instant BEGIN = Instant.parse("2026-11-22T12:00:00Z");

  private final List<Long> waits = new CopyOnWriteArrayList<>();

  @Override
  public Instant now() {
    return BEGIN.plusMillis(waits.stream().mapToLong(Long::longValue).sum());
  }

  @Override
  public void pause(Duration time) {
    waits.add(time.toMillis());
  }

  @Override
  public double chance() {
    return 0;
  }

  /** The waits so far in milliseconds. */
  List<Long> waits() {
    return waits;
  }
}
