package io.github.wheelscout.wheel;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The bytes of an archive, at any position. */
interface ArchiveBytes extends Closeable {

  /** How many there are. */
  long size();

  /** Brings a part near at once: reads within it then cost nothing more. */
  void prefetch(long from, long to) throws IOException;

  /**
   * Reads what is there at a position.
   *
   * @return how many bytes, at least 1 unless the buffer is full; -1 at the end
   */
  int read(long position, ByteBuffer into) throws IOException;

  /** Reads a short part whole, for numbers in the order of zip. */
  default ByteBuffer part(long from, int length) throws IOException {
    prefetch(from, from + length);
    ByteBuffer part = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (part.hasRemaining()) {
      if (read(from + part.position(), part) < 0) {
        throw new EOFException("the file ends early");
      }
    }
    return part.flip();
  }
}
