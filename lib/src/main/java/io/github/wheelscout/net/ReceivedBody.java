package io.github.wheelscout.net;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a body in the order of their arrival. A few parts are received ahead while those
 * before them are read, and no more; for each it is waited no longer than a given time. To be read
 * by one thread.
 */
final class ReceivedBody extends BlockInput implements Flow.Subscriber<List<ByteBuffer>> {

  /** How many parts, each what the client reads at once, are received before they are read. */
  private static final int AHEAD = 4;

  /** Something that arrived: bytes, the end, or what went wrong. */
  private record Part(List<ByteBuffer> bytes, boolean last, @Nullable Throwable failure) {}

  private final Duration timeout;
  private final BlockingQueue<Part> arrived = new LinkedBlockingQueue<>();
  private volatile Flow.@Nullable Subscription subscription;
  private Part current = new Part(List.of(), false, null);
  private int next;

  ReceivedBody(Duration timeout) {
    this.timeout = timeout;
  }

  @Override
  public void onSubscribe(Flow.Subscription started) {
    subscription = started;
    started.request(AHEAD);
  }

  @Override
  public void onNext(List<ByteBuffer> bytes) {
    arrived.add(new Part(bytes, false, null));
  }

  @Override
  public void onError(Throwable failure) {
    arrived.add(new Part(List.of(), true, failure));
  }

  @Override
  public void onComplete() {
    arrived.add(new Part(List.of(), true, null));
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!current.last()) {
      if (next == current.bytes().size()) {
        receive();
      } else if (!current.bytes().get(next).hasRemaining()) {
        next++;
      } else {
        ByteBuffer bytes = current.bytes().get(next);
        int count = Math.min(length, bytes.remaining());
        bytes.get(buffer, offset, count);
        return count;
      }
    }
    if (current.failure() != null) {
      throw new IOException(current.failure().getMessage(), current.failure());
    }
    return -1;
  }

  private void receive() throws IOException {
    boolean first = current.bytes().isEmpty();
    if (!first && subscription != null) {
      subscription.request(1);
    }
    try {
      Part part = arrived.poll(timeout.toNanos(), TimeUnit.NANOSECONDS);
      if (part == null) {
        close();
        throw new HttpTimeoutException("the body stopped");
      }
      current = part;
      next = 0;
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Gives up what has not been received. */
  @Override
  public void close() {
    if (subscription != null && !current.last()) {
      subscription.cancel();
    }
    current = new Part(List.of(), true, null);
  }
}
