package io.github.wheelscout.wheel.metadata;

import io.github.wheelscout.net.BlockInput;
import java.io.IOException;
import java.io.InputStream;

/** A stream that counts what is read, and that is given up when that becomes too much. */
final class BoundedInput extends BlockInput {

  private final InputStream in;
  private final long most;
  private long count;

  BoundedInput(InputStream in, long most) {
    this.in = in;
    this.most = most;
  }

  /** How many bytes were read. */
  long count() {
    return count;
  }

  /** Whether more came than may be. */
  boolean isExceeded() {
    return count > most;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    count += Math.max(0, read);
    if (isExceeded()) {
      throw new IOException("more than " + most + " bytes come out of it");
    }
    return read;
  }

  /** What reads gzip asks whether more may follow; only reading tells. */
  @Override
  public int available() {
    return 1;
  }
}
