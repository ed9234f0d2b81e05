package io.github.wheelscout.testkit.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requests in the order of their arrival. Safe for use by many threads. */
final class RequestLog {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final List<Entry> entries = new ArrayList<>();
  private int open;

  /** A request from its arrival to the end of its answer. */
  private static final class Entry {
    @Nullable LoggedRequest done;
  }

  /** What to call when the request that arrives now is answered. */
  interface Completion {
    void done(LoggedRequest request);
  }

  synchronized Completion arrived() {
    Entry entry = new Entry();
    entries.add(entry);
    open++;
    return request -> complete(entry, request);
  }

  private synchronized void complete(Entry entry, LoggedRequest request) {
    entry.done = request;
    open--;
    notifyAll();
  }

  /**
   * The requests that were answered. A client may have read an answer before its server has seen
   * the end of it, so those that are being answered are waited for, a few seconds at most.
   */
  synchronized List<LoggedRequest> requests() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (open > 0 && System.nanoTime() < end) {
        wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return entries.stream().map(it -> it.done).filter(it -> it != null).toList();
  }

  synchronized void clear() {
    entries.clear();
  }
}
