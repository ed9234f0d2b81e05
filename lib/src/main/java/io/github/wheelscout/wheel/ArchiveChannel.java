package io.github.wheelscout.wheel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * An archive as the reader of zip wants it: it begins where its offsets count from, and ends with
 * its end record, without a comment in which another might hide.
 */
final class ArchiveChannel implements SeekableByteChannel {

  private static final int COMMENT_LENGTH = 20;

  private final ArchiveBytes bytes;
  private final EndRecord end;
  private final ByteBuffer record;
  private long position;
  private boolean open = true;

  ArchiveChannel(ArchiveBytes bytes, EndRecord end) throws IOException {
    this.bytes = bytes;
    this.end = end;
    record = bytes.part(end.position(), EndRecord.SIZE).putShort(COMMENT_LENGTH, (short) 0);
  }

  /** Where the directory begins. */
  long directory() {
    return end.directory() - end.before();
  }

  void prefetch(long from, long to) throws IOException {
    bytes.prefetch(from + end.before(), to + end.before());
  }

  /** Four bytes as a number in the order of zip. */
  int number(long at) throws IOException {
    return bytes.part(at + end.before(), 4).getInt(0);
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    if (!open) {
      throw new ClosedChannelException();
    }
    long at = position + end.before();
    int read = at < end.position() ? readBefore(at, into) : readRecord(at, into);
    position += Math.max(0, read);
    return read;
  }

  private int readBefore(long at, ByteBuffer into) throws IOException {
    int limit = into.limit();
    into.limit(into.position() + (int) Math.min(into.remaining(), end.position() - at));
    try {
      return bytes.read(at, into);
    } finally {
      into.limit(limit);
    }
  }

  private int readRecord(long at, ByteBuffer into) {
    int from = (int) Math.min(EndRecord.SIZE, at - end.position());
    int length = Math.min(into.remaining(), EndRecord.SIZE - from);
    into.put(record.slice(from, length));
    return length == 0 && into.hasRemaining() ? -1 : length;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long newPosition) {
    if (newPosition < 0) {
      throw new IllegalArgumentException("before the archive: " + newPosition);
    }
    position = newPosition;
    return this;
  }

  @Override
  public long size() {
    return end.position() - end.before() + EndRecord.SIZE;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    bytes.close();
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }
}
