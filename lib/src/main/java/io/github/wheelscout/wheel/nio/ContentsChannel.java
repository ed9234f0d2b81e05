package io.github.wheelscout.wheel.nio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A member as a channel that can be read from any position. It ends with its file system. */
final class ContentsChannel implements SeekableByteChannel {

  private final WheelFileSystem fileSystem;
  private final Contents contents;
  private final long size;
  private long position;
  private boolean closed;

  ContentsChannel(WheelFileSystem fileSystem, Contents contents, long size) {
    this.fileSystem = fileSystem;
    this.contents = contents;
    this.size = size;
  }

  @Override
  public synchronized int read(ByteBuffer into) throws IOException {
    requireOpen();
    if (position >= size) {
      return -1;
    }
    int read = contents.read(position, into);
    position += Math.max(0, read);
    return read;
  }

  @Override
  public synchronized long position() throws IOException {
    requireOpen();
    return position;
  }

  @Override
  public synchronized SeekableByteChannel position(long newPosition) throws IOException {
    requireOpen();
    if (newPosition < 0) {
      throw new IllegalArgumentException("before the beginning: " + newPosition);
    }
    position = newPosition;
    return this;
  }

  @Override
  public long size() throws IOException {
    requireOpen();
    return size;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    requireOpen();
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long newSize) throws IOException {
    requireOpen();
    throw new NonWritableChannelException();
  }

  private void requireOpen() throws ClosedChannelException {
    if (!isOpen()) {
      throw new ClosedChannelException();
    }
  }

  @Override
  public synchronized boolean isOpen() {
    return !closed && fileSystem.isOpen();
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    contents.close();
  }
}
