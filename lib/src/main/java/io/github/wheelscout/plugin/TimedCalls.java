package io.github.wheelscout.plugin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls one after the other on a thread of their own, so that one that hangs can be left
 * behind. The thread is made once for all the calls; what watches it takes no clock: it looks from
 * time to time whether the calls go on.
 */
final class TimedCalls<A, R extends @Nullable Object> implements Runnable {

  /** How often within the limit it is looked; a call is left behind after 1 to 1 1/8 limits. */
  private static final int LOOKS = 8;

  /** What is called. */
  interface Call<A, R extends @Nullable Object> {
    R on(A argument) throws Exception;
  }

  /** How the calls ended. */
  sealed interface End {
    /** All returned. */
    record AllReturned() implements End {}

    /** The call after the last result threw. */
    record Threw(Throwable thrown) implements End {}

    /** The call after the last result did not return in time. */
    record TimedOut() implements End {}
  }

  /** The results of the calls that returned, in order, and how it ended. */
  record Results<R extends @Nullable Object>(List<R> returned, End end) {}

  private final List<A> arguments;
  private final Call<A, R> call;
  private final List<R> returned;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicInteger begun = new AtomicInteger();
  private volatile boolean leftBehind;
  private @Nullable Throwable thrown;

  private TimedCalls(List<A> arguments, Call<A, R> call) {
    this.arguments = arguments;
    this.call = call;
    returned = Collections.synchronizedList(new ArrayList<>(arguments.size()));
  }

  /**
   * Makes a call for each argument, until one throws or takes longer than the limit.
   *
   * @param name of the thread
   * @throws CancellationException if this thread is interrupted meanwhile
   */
  static <A, R extends @Nullable Object> Results<R> make(
      String name, List<A> arguments, Duration limit, Call<A, R> call) {
    if (arguments.isEmpty()) {
      return new Results<>(List.of(), new End.AllReturned());
    }
    TimedCalls<A, R> calls = new TimedCalls<>(arguments, call);
    Thread thread = Thread.ofPlatform().daemon().name(name).unstarted(calls);
    thread.start();
    return calls.watch(thread, limit);
  }

  @Override
  public void run() {
    try {
      for (A argument : arguments) {
        if (leftBehind) {
          return;
        }
        begun.incrementAndGet();
        returned.add(call.on(argument));
      }
    } catch (Throwable t) {
      thrown = t;
    } finally {
      ended.countDown();
    }
  }

  private Results<R> watch(Thread thread, Duration limit) {
    long slice = Math.max(1, limit.toNanos() / LOOKS);
    int seen = 0;
    int unchanged = 0;
    try {
      while (!endsWithin(slice)) {
        int now = begun.get();
        unchanged = now == seen ? unchanged + 1 : 0;
        seen = now;
        if (unchanged == LOOKS) {
          leave(thread);
          return new Results<>(first(Math.max(0, seen - 1)), new End.TimedOut());
        }
      }
      Throwable cause = thrown;
      return new Results<>(
          first(returned.size()), cause == null ? new End.AllReturned() : new End.Threw(cause));
    } catch (InterruptedException e) {
      leave(thread);
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("interrupted in " + thread);
      cancelled.initCause(e);
      throw cancelled;
    }
  }

  private boolean endsWithin(long nanoseconds) throws InterruptedException {
    if (Thread.currentThread() instanceof ForkJoinWorkerThread) {
      ForkJoinPool.managedBlock(new Waiting(ended, nanoseconds));
      return ended.getCount() == 0;
    }
    return ended.await(nanoseconds, TimeUnit.NANOSECONDS);
  }

  /** Lets the common pool go on while one of its threads waits: the call may need that pool. */
  private record Waiting(CountDownLatch ended, long nanoseconds)
      implements ForkJoinPool.ManagedBlocker {
    @Override
    public boolean block() throws InterruptedException {
      ended.await(nanoseconds, TimeUnit.NANOSECONDS);
      return true;
    }

    @Override
    public boolean isReleasable() {
      return ended.getCount() == 0;
    }
  }

  private void leave(Thread thread) {
    leftBehind = true;
    thread.interrupt();
  }

  private List<R> first(int count) {
    synchronized (returned) {
      return new ArrayList<>(returned.subList(0, count));
    }
  }
}
