package io.github.wheelscout.testkit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Runs a parser on inputs that are made to hurt it, under a small stack, and counts its work. */
public final class HostileInput {
  private static final long STACK = 512 * 1024;
  private static final int SIZE = 25_000;

  /** Compiled code may save in one run what it takes in the next; work that grows grows in each. */
  private static final int ATTEMPTS = 4;

  private HostileInput() {}

  /**
   * Gives a parser an input of size n and one of size 4n on a stack of 512 KiB.
   *
   * @param input makes an input of about the given number of characters
   * @param parser what to call; its answer is returned, its exceptions are passed on
   * @return whether the parser took both
   * @throws AssertionError if four times the input costs the parser more than six times the memory,
   *     or if it runs out of stack
   */
  public static boolean isTaken(IntFunction<String> input, Predicate<String> parser) {
    String small = input.apply(SIZE);
    Run warmUp = onSmallStack(parser, small);
    String large = input.apply(4 * SIZE);
    for (int attempt = 1; ; attempt++) {
      Run once = onSmallStack(parser, small);
      Run fourfold = onSmallStack(parser, large);
      if (fourfold.bytes <= 6 * once.bytes + 64 * 1024) {
        return warmUp.taken && once.taken && fourfold.taken;
      }
      if (attempt == ATTEMPTS) {
        throw new AssertionError(
            once.bytes + " bytes became " + fourfold.bytes + " with four times the input");
      }
    }
  }

  private record Run(boolean taken, long bytes) {}

  private static Run onSmallStack(Predicate<String> parser, String input) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    AtomicReference<Run> run = new AtomicReference<>(new Run(false, 0));
    Thread thread =
        new Thread(
            null,
            () -> {
              long before = threads.getCurrentThreadAllocatedBytes();
              boolean taken = parser.test(input);
              run.set(new Run(taken, threads.getCurrentThreadAllocatedBytes() - before));
            },
            "small-stack",
            STACK);
    thread.setUncaughtExceptionHandler((ignored, thrown) -> failure.set(thrown));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
    Throwable thrown = failure.get();
    if (thrown != null) {
      throw new AssertionError("failed on a stack of " + STACK + " bytes", thrown);
    }
    return run.get();
  }
}
