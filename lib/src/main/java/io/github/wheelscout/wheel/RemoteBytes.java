package io.github.wheelscout.wheel;

import io.github.wheelscout.link.DigestCheck;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The bytes of a file on a server, fetched part by part as they are needed. */
final class RemoteBytes implements ArchiveBytes {

  /** What is read without having been announced comes in parts of this size. */
  private static final int CHUNK = 64 << 10;

  /** More parts are not held beside the first, which has the directory. */
  private static final int MOST_PARTS = 8;

  private final RangeReader reader;
  private final IntSupplier ahead;
  private final List<Part> parts = new ArrayList<>();

  /**
   * @param ahead how many bytes are fetched at least, if so many follow that are not there yet
   */
  RemoteBytes(RangeReader reader, IntSupplier ahead) throws IOException {
    this.reader = reader;
    this.ahead = ahead;
    parts.add(reader.tail());
  }

  @Override
  public long size() {
    return reader.total();
  }

  @Override
  public synchronized void prefetch(long from, long to) throws IOException {
    long start = from;
    @Nullable Part part = holding(start);
    while (part != null && start < to) {
      start = part.to();
      part = holding(start);
    }
    long end = Math.min(to, size());
    part = holding(end - 1);
    while (part != null && end > start) {
      end = part.from();
      part = holding(end - 1);
    }
    if (start < end) {
      add(reader.absolute(start, Math.max(end, Math.min(start + ahead.getAsInt(), gap(end)))));
    }
  }

  /** Where what is not there ends, behind a position. */
  private long gap(long from) {
    long end = size();
    for (Part part : parts) {
      if (part.from() >= from) {
        end = Math.min(end, part.from());
      }
    }
    return end;
  }

  @Override
  public synchronized int read(long position, ByteBuffer into) throws IOException {
    if (position >= size()) {
      return -1;
    }
    Part part = holding(position);
    if (part == null) {
      prefetch(position, position + Math.max(CHUNK, into.remaining()));
      part = holding(position);
    }
    if (part == null) {
      throw new IOException("the file ends early");
    }
    return part.read(position, into);
  }

  /**
   * Gives all bytes to a check, if all have come at once.
   *
   * @return whether it got them
   */
  synchronized boolean giveAll(DigestCheck check) throws IOException {
    Part all = parts.getFirst();
    if (all.from() > 0 || all.to() < size()) {
      return false;
    }
    ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
    for (long at = 0; at < size(); at += buffer.position()) {
      all.read(at, buffer.clear());
      check.update(buffer.array(), 0, buffer.position());
    }
    return true;
  }

  private @Nullable Part holding(long position) {
    for (Part part : parts) {
      if (part.holds(position)) {
        return part;
      }
    }
    return null;
  }

  /** What lies right before the tail is the rest of the directory, and becomes one with it. */
  private void add(Part part) throws IOException {
    Part tail = parts.getFirst();
    if (part.to() == tail.from() && part.isInMemory() && tail.isInMemory()) {
      parts.set(0, part.joined(tail));
      return;
    }
    parts.add(part);
    if (parts.size() > MOST_PARTS) {
      parts.remove(1).close();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    for (Part part : parts) {
      part.close();
    }
    parts.clear();
  }
}
