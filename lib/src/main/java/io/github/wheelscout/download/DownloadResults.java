package io.github.wheelscout.download;

import io.github.wheelscout.url.UrlReference;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;

/**
 * What becomes of files that are brought at once, in the order of asking. Closing it gives up those
 * that are not there yet, and waits until nobody works on them. For one thread.
 */
public final class DownloadResults implements Iterator<DownloadResult>, AutoCloseable {

  /** So many results may wait for one before them, for each file that is brought at once. */
  private static final int AHEAD = 8;

  private final Iterator<DownloadRequest> requests;
  private final Bringing bringing;
  private final int perHost;
  private final int mostAhead;
  private final Semaphore atOnce;
  private final Map<String, Semaphore> hosts = new ConcurrentHashMap<>();
  private final Deque<Pending> pending = new ArrayDeque<>();

  /** How one file is brought. */
  interface Bringing {
    Downloaded bring(DownloadRequest request) throws IOException;
  }

  /** A file that is on its way, or there. */
  private record Pending(FutureTask<DownloadResult> task, Thread thread) {}

  DownloadResults(Iterator<DownloadRequest> requests, Bringing bringing, DownloadOptions options) {
    this.requests = requests;
    this.bringing = bringing;
    perHost = options.perHost();
    mostAhead = AHEAD * options.atOnce();
    atOnce = new Semaphore(options.atOnce(), true);
  }

  @Override
  public boolean hasNext() {
    return !pending.isEmpty() || requests.hasNext();
  }

  /**
   * What became of the next file; waits until that is known.
   *
   * @throws NoSuchElementException if there is none
   * @throws RuntimeException if the requests cannot be told, or the program is wrong
   */
  @Override
  public DownloadResult next() {
    boolean waiting = true;
    while (waiting && pending.size() < mostAhead && requests.hasNext()) {
      DownloadRequest request = requests.next();
      FutureTask<DownloadResult> task = new FutureTask<>(() -> result(request));
      pending.add(new Pending(task, Thread.startVirtualThread(task)));
      waiting = !pending.getFirst().task().isDone();
    }
    Pending first = pending.poll();
    if (first == null) {
      throw new NoSuchElementException("there are no more files");
    }
    try {
      return first.task().get();
    } catch (InterruptedException e) {
      pending.addFirst(first);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while files are brought", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private DownloadResult result(DownloadRequest request) throws InterruptedException {
    Semaphore host = hosts.computeIfAbsent(host(request), any -> new Semaphore(perHost, true));
    host.acquire();
    try {
      atOnce.acquire();
      try {
        return bringing.bring(request);
      } catch (IOException e) {
        return new Failed(request, e);
      } finally {
        atOnce.release();
      }
    } finally {
      host.release();
    }
  }

  private static String host(DownloadRequest request) {
    return String.valueOf(UrlReference.parse(request.link().url()).authority())
        .toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() {
    pending.forEach(it -> it.task().cancel(true));
    try {
      for (Pending each : pending) {
        each.thread().join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    pending.clear();
  }
}
