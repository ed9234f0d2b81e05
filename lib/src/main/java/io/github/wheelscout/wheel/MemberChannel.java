package io.github.wheelscout.wheel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * One member as an archive of its own, for a general reader of zip: its local header and data as
 * they are, and a directory that has no other. Closing it closes nothing.
 */
final class MemberChannel implements SeekableByteChannel {

  /** What the member is called here. */
  static final String NAME = "m";

  private static final int LISTED = 46;
  private static final short VERSION = 20;

  private final ArchiveBytes bytes;
  private final long from;
  private final long length;
  private final ByteBuffer directory;
  private long position;

  /**
   * @param from where the local header is in the file
   * @param length the bytes that may belong to the member, fewer than 4 GiB
   */
  MemberChannel(ArchiveBytes bytes, long from, long length, WheelMember member) {
    this.bytes = bytes;
    this.from = from;
    this.length = length;
    int listed = LISTED + NAME.length();
    directory = ByteBuffer.allocate(listed + EndRecord.SIZE).order(ByteOrder.LITTLE_ENDIAN);
    directory.putInt(0x02014b50).putShort(VERSION).putShort(VERSION).putShort((short) 0);
    directory.putShort((short) member.method()).putInt(0).putInt((int) member.crc());
    directory.putInt((int) member.compressedSize()).putInt((int) member.size());
    directory.putShort((short) NAME.length()).position(LISTED).put((byte) NAME.charAt(0));
    directory.putInt(0x06054b50).putInt(0).putShort((short) 1).putShort((short) 1);
    directory.putInt(listed).putInt((int) length).putShort((short) 0).flip();
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    int read = position < length ? readFile(into) : readDirectory(into);
    position += Math.max(0, read);
    return read;
  }

  private int readFile(ByteBuffer into) throws IOException {
    int limit = into.limit();
    into.limit(into.position() + (int) Math.min(into.remaining(), length - position));
    try {
      return bytes.read(from + position, into);
    } finally {
      into.limit(limit);
    }
  }

  private int readDirectory(ByteBuffer into) {
    int at = (int) Math.min(directory.limit(), position - length);
    int count = Math.min(into.remaining(), directory.limit() - at);
    into.put(directory.slice(at, count));
    return count == 0 && into.hasRemaining() ? -1 : count;
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
    return length + directory.limit();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {}

  @Override
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }
}
