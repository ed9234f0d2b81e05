package io.github.wheelscout.wheel;

import io.github.wheelscout.net.BlockInput;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.apache.commons.compress.compressors.deflate.DeflateCompressorInputStream;
import org.apache.commons.compress.compressors.deflate.DeflateParameters;

/** The bytes of a member as they lie in the file, without its header. Closing it closes nothing. */
final class PackedInput extends BlockInput {

  private final ArchiveBytes bytes;
  private final long end;
  private long position;

  /**
   * @param from where the first lies in the file
   * @param count how many there are
   */
  PackedInput(ArchiveBytes bytes, long from, long count) {
    this.bytes = bytes;
    position = from;
    end = from + count;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int most = (int) Math.min(length, end - position);
    if (most == 0) {
      return length == 0 ? 0 : -1;
    }
    int count = bytes.read(position, ByteBuffer.wrap(buffer, offset, most));
    if (count < 0) {
      throw new EOFException("the file ends early");
    }
    position += count;
    return count;
  }

  /** What comes out of them. */
  InputStream inflated() {
    DeflateParameters raw = new DeflateParameters();
    raw.setWithZlibHeader(false);
    return new DeflateCompressorInputStream(new BufferedInputStream(this), raw);
  }
}
