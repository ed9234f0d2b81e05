package io.github.wheelscout;

import io.github.wheelscout.net.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** The time as it passes; that somebody sets the clock does not change it. */
final class SystemPace implements Pace {

  private final Instant begin = Instant.now();
  private final long start = System.nanoTime();

  @Override
  public Instant now() {
    return begin.plusNanos(System.nanoTime() - start);
  }

  @Override
  public void pause(Duration time) throws InterruptedException {
    Thread.sleep(time);
  }

  @Override
  public double chance() {
    return ThreadLocalRandom.current().nextDouble();
  }
}
