package io.github.wheelscout.wheel;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that has arrived. A large one lies in a temporary file that nobody else sees and
 * that is gone when it is closed.
 */
final class Part implements Closeable {

  /** More is not held in memory. */
  private static final int MOST_IN_MEMORY = 4 << 20;

  /** No bytes, as of an empty file. */
  static final Part NOTHING = new Part(0, 0, new byte[0], null);

  private final long from;
  private final long to;
  private final byte[] bytes;
  private final @Nullable FileChannel file;

  private Part(long from, long to, byte[] bytes, @Nullable FileChannel file) {
    this.from = from;
    this.to = to;
    this.bytes = bytes;
    this.file = file;
  }

  /**
   * Takes a body.
   *
   * @param from where it belongs
   * @param most its bytes if it has as many; what follows is not read
   */
  static Part receive(InputStream body, long from, long most) throws IOException {
    byte[] room = new byte[(int) Math.min(most, MOST_IN_MEMORY)];
    int read = body.readNBytes(room, 0, room.length);
    byte[] start = read == room.length ? room : Arrays.copyOf(room, read);
    if (start.length == most || start.length < MOST_IN_MEMORY) {
      return new Part(from, from + start.length, start, null);
    }
    Path path = Files.createTempFile("wheelscout", ".part");
    FileChannel file =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    try {
      OutputStream out = Channels.newOutputStream(file);
      out.write(start);
      copy(body, out, most - start.length);
      return new Part(from, from + file.size(), new byte[0], file);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static void copy(InputStream body, OutputStream out, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long left = most;
    while (left > 0) {
      int read = body.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (read < 0) {
        return;
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }

  long from() {
    return from;
  }

  /** Behind its last byte. */
  long to() {
    return to;
  }

  long length() {
    return to - from;
  }

  boolean isInMemory() {
    return file == null;
  }

  boolean holds(long position) {
    return from <= position && position < to;
  }

  /** Reads what it has from a position that it holds on. */
  int read(long position, ByteBuffer into) throws IOException {
    if (file != null) {
      return file.read(into, position - from);
    }
    int at = (int) (position - from);
    int count = Math.min(into.remaining(), bytes.length - at);
    into.put(bytes, at, count);
    return count;
  }

  /** Both as one, where the other follows at once and both are in memory. */
  Part joined(Part next) {
    byte[] both = Arrays.copyOf(bytes, bytes.length + next.bytes.length);
    System.arraycopy(next.bytes, 0, both, bytes.length, next.bytes.length);
    return new Part(from, next.to, both, null);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
