package io.github.wheelscout.wheel.nio;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The unpacked bytes of a member, at any position. */
sealed interface Contents extends Closeable {

  /**
   * Reads what is there at a position.
   *
   * @return how many bytes; -1 at the end
   */
  int read(long position, ByteBuffer into) throws IOException;

  /** All of a small member. */
  record InMemory(ByteBuffer bytes) implements Contents {

    @Override
    public int read(long position, ByteBuffer into) {
      if (position >= bytes.limit()) {
        return -1;
      }
      int count = (int) Math.min(into.remaining(), bytes.limit() - position);
      into.put(bytes.slice((int) position, count));
      return count;
    }

    @Override
    public void close() {}
  }

  /** Unpacks a large member from its beginning. */
  interface Unpacking {
    InputStream start() throws IOException;
  }

  /** A large member, which is unpacked again from its beginning to go back in it. */
  final class Unpacked implements Contents {

    private static final int BLOCK = 1 << 16;

    private final Unpacking unpacking;
    private @Nullable InputStream stream;
    private long reached;

    Unpacked(Unpacking unpacking) {
      this.unpacking = unpacking;
    }

    @Override
    public int read(long position, ByteBuffer into) throws IOException {
      InputStream in = stream(position);
      while (reached < position) {
        long skipped = in.skip(position - reached);
        if (skipped == 0 && in.read() < 0) {
          return -1;
        }
        reached += Math.max(1, skipped);
      }
      byte[] block = new byte[Math.min(BLOCK, into.remaining())];
      int count = in.read(block, 0, block.length);
      into.put(block, 0, Math.max(0, count));
      reached += Math.max(0, count);
      return count;
    }

    private InputStream stream(long position) throws IOException {
      if (stream == null || position < reached) {
        close();
        stream = unpacking.start();
        reached = 0;
      }
      return stream;
    }

    @Override
    public void close() throws IOException {
      if (stream != null) {
        stream.close();
        stream = null;
      }
    }
  }
}
