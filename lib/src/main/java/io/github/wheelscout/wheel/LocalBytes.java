package io.github.wheelscout.wheel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file on this machine. */
final class LocalBytes implements ArchiveBytes {

  private final FileChannel file;
  private final long size;

  LocalBytes(Path path) throws IOException {
    file = FileChannel.open(path, StandardOpenOption.READ);
    size = file.size();
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void prefetch(long from, long to) {}

  @Override
  public int read(long position, ByteBuffer into) throws IOException {
    return file.read(into, position);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
