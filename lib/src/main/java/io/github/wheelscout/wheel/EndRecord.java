package io.github.wheelscout.wheel;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Where the directory of an archive is, as the record at the archive's end says.
 *
 * @param position where that record is in the file
 * @param directory where the directory begins in the file
 * @param length the directory's bytes
 * @param before how many bytes of the file lie before the archive, for which no offset accounts
 * @param members how many the directory lists
 * @param large whether the numbers are of zip64, else {@code members} is cut to 16 bits
 */
record EndRecord(
    long position, long directory, long length, long before, long members, boolean large) {

  static final int SIZE = 22;
  private static final int SIGNATURE = 0x06054b50;
  private static final int LOCATOR_SIGNATURE = 0x07064b50;
  private static final int LOCATOR_SIZE = 20;
  private static final int LARGE_SIGNATURE = 0x06064b50;
  private static final int LARGE_SIZE = 56;
  private static final int MEMBER_SIGNATURE = 0x02014b50;

  /** A comment of the archive stands behind the record. */
  private static final int[] WINDOWS = {1 << 10, SIZE + 0xFFFF};

  /** A directory of more is none that a wheel needs: the largest known have 1.2 MB. */
  private static final int LARGEST_DIRECTORY = 16 << 20;

  /**
   * Finds the record.
   *
   * @throws InvalidWheelException if there is none, or what it says cannot be
   */
  static EndRecord find(String wheel, ArchiveBytes bytes) throws IOException {
    for (int window : WINDOWS) {
      int length = (int) Math.min(window, bytes.size());
      long from = bytes.size() - length;
      ByteBuffer tail = bytes.part(from, length);
      int at = last(tail, true);
      if (at < 0 && window == SIZE + 0xFFFF) {
        at = last(tail, false);
      }
      if (at >= 0) {
        return new Reading(wheel, bytes, from + at)
            .record(tail.slice(at, SIZE).order(tail.order()));
      }
    }
    throw new InvalidWheelException(wheel, "it is no zip archive, or its end is missing");
  }

  /** The last record that reaches to the end with its comment, or that is there at all; or -1. */
  private static int last(ByteBuffer tail, boolean whole) {
    for (int at = tail.limit() - SIZE; at >= 0; at--) {
      if (tail.getInt(at) == SIGNATURE) {
        int comment = tail.getShort(at + 20) & 0xFFFF;
        if (!whole || at + SIZE + comment == tail.limit()) {
          return at;
        }
      }
    }
    return -1;
  }

  /** Makes sense of a record at a position. */
  private record Reading(String wheel, ArchiveBytes bytes, long position) {

    EndRecord record(ByteBuffer end) throws IOException {
      if (end.getShort(4) != end.getShort(6)) {
        throw invalid("the archive has several parts");
      }
      long locator = position - LOCATOR_SIZE;
      if (locator >= LARGE_SIZE) {
        ByteBuffer found = bytes.part(locator, LOCATOR_SIZE);
        if (found.getInt(0) == LOCATOR_SIGNATURE) {
          return large(locator, found.getLong(8));
        }
      }
      long members = end.getShort(10) & 0xFFFF;
      long length = end.getInt(12) & 0xFFFFFFFFL;
      long offset = end.getInt(16) & 0xFFFFFFFFL;
      return checked(position, length, offset, members, false);
    }

    private EndRecord large(long locator, long said) throws IOException {
      for (long at : new long[] {locator - LARGE_SIZE, said}) {
        if (at >= 0 && at <= locator - LARGE_SIZE) {
          ByteBuffer end = bytes.part(at, LARGE_SIZE);
          if (end.getInt(0) == LARGE_SIGNATURE) {
            return checked(at, end.getLong(40), end.getLong(48), end.getLong(32), true);
          }
        }
      }
      throw invalid("the zip64 record at its end is missing");
    }

    private EndRecord checked(long end, long length, long offset, long members, boolean large)
        throws IOException {
      boolean fits = length >= 0 && length <= end && offset >= 0 && offset <= end - length;
      if (!fits || members < 0) {
        throw invalid("its directory cannot be where its end says");
      }
      if (length > LARGEST_DIRECTORY) {
        throw invalid("its directory has " + length + " bytes");
      }
      long directory = end - length;
      bytes.prefetch(directory, end);
      if (length < 4 || bytes.part(directory, 4).getInt(0) != MEMBER_SIGNATURE) {
        throw invalid(length == 0 ? "it is empty" : "its directory is not where its end says");
      }
      return new EndRecord(position, directory, length, directory - offset, members, large);
    }

    private InvalidWheelException invalid(String problem) {
      return new InvalidWheelException(wheel, problem);
    }
  }
}
