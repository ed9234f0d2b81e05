package io.github.wheelscout.cache;

import java.nio.ByteBuffer;
import java.time.Instant;

/**
 * Something kept.
 *
 * @param label what a person may be told of it, without secrets
 * @param storedAt when it was kept, to the millisecond
 * @param head what is known of the body
 * @param body the thing itself; a read-only view, whose position belongs to whoever got it
 */
public record CacheEntry(String label, Instant storedAt, ByteBuffer head, ByteBuffer body) {

  /** Keeps views of its own. */
  public CacheEntry {
    head = head.asReadOnlyBuffer();
    body = body.asReadOnlyBuffer();
  }

  @Override
  public ByteBuffer head() {
    return head.duplicate();
  }

  @Override
  public ByteBuffer body() {
    return body.duplicate();
  }
}
