package io.github.wheelscout.index;

import io.github.wheelscout.policy.Limit;
import io.github.wheelscout.policy.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A decoded body that ends in a failure where the limit is passed. */
final class BoundedBody extends FilterInputStream {

  private final String page;
  private final int limit;
  private long left;

  BoundedBody(InputStream body, String page, Limits limits) {
    super(body);
    this.page = page;
    limit = limits.value(Limit.PAGE_BYTES);
    left = limit;
  }

  /** The whole body; the stream is left open. */
  static byte[] read(InputStream body, String page, Limits limits) throws IOException {
    return new BoundedBody(body, page, limits).readAllBytes();
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(read);
    return read;
  }

  private void count(int read) throws LimitExceededException {
    left -= Math.max(0, read);
    if (left < 0) {
      throw new LimitExceededException(page, Limit.PAGE_BYTES, limit);
    }
  }
}
