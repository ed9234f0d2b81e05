package io.github.wheelscout.wheel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** Whatever bytes a wheel is made of, it is read or it is an invalid one, and within bounds. */
class ArchiveFuzzTest {

  private static final String WHEEL = "demo-1.0-py3-none-any.whl";

  /** Bytes that are there already. */
  private record Held(ByteBuffer bytes) implements ArchiveBytes {

    Held(byte[] input) {
      this(ByteBuffer.wrap(input));
    }

    @Override
    public long size() {
      return bytes.limit();
    }

    @Override
    public void prefetch(long from, long to) {
      assertTrue(from >= 0 && from <= to, () -> from + " to " + to);
    }

    @Override
    public int read(long position, ByteBuffer into) {
      assertTrue(position >= 0, () -> "read at " + position);
      int count = (int) Math.min(into.remaining(), Math.max(0, bytes.limit() - position));
      if (count > 0) {
        into.put(bytes.slice((int) position, count));
      }
      return count == 0 && into.hasRemaining() ? -1 : count;
    }

    @Override
    public void close() {}
  }

  /** A whole archive, and each of its members. */
  @FuzzTest
  void archive(byte[] input) throws IOException {
    try (WheelArchive archive = WheelArchive.open(WHEEL, new Held(input))) {
      for (WheelMember member : archive.members()) {
        assertTrue(member.size() >= 0 && member.compressedSize() >= 0, member::toString);
        read(archive, member);
      }
    } catch (InvalidWheelException e) {
      Fuzzed.assertClean(String.valueOf(e.getMessage()));
    }
  }

  private static void read(WheelArchive archive, WheelMember member) throws IOException {
    try (InputStream unpacked = archive.open(member)) {
      byte[] block = new byte[1 << 13];
      long size = 0;
      for (int count = unpacked.read(block); count >= 0; count = unpacked.read(block)) {
        size += count;
        assertTrue(size <= member.size());
      }
      assertEquals(member.size(), size);
    } catch (InvalidWheelException e) {
      Fuzzed.assertClean(String.valueOf(e.getMessage()));
    }
  }

  /** Where a directory is said to be, it is in the file. */
  @FuzzTest
  void endRecord(byte[] input) throws IOException {
    try {
      EndRecord end = EndRecord.find(WHEEL, new Held(input));
      assertTrue(end.before() >= 0 && end.length() >= 0, end::toString);
      assertTrue(end.directory() >= 0, end::toString);
      assertTrue(end.directory() + end.length() <= end.position(), end::toString);
      assertTrue(end.position() <= input.length - EndRecord.SIZE, end::toString);
    } catch (InvalidWheelException e) {
      Fuzzed.assertClean(String.valueOf(e.getMessage()));
    }
  }

  /** How many members there are said to be, and the directory. */
  @FuzzTest
  void directory(byte[] input) {
    if (input.length == 0) {
      return;
    }
    byte[] listed = Arrays.copyOfRange(input, 1, input.length);
    ByteBuffer bytes = ByteBuffer.wrap(listed).order(ByteOrder.LITTLE_ENDIAN);
    EndRecord end =
        new EndRecord(listed.length, 0, listed.length, 0, Math.abs(input[0]), input[0] < 0);
    try {
      List<Listed> members = Directory.read(WHEEL, bytes, end);
      assertEquals(end.members(), members.size());
      for (Listed one : members) {
        assertTrue(one.offset() >= 0, one::toString);
        assertTrue(one.member().size() >= 0, one::toString);
        assertTrue(one.member().crc() >= 0, one::toString);
        assertTrue(one.nameLength() >= one.member().name().length(), one::toString);
      }
    } catch (InvalidWheelException e) {
      Fuzzed.assertClean(String.valueOf(e.getMessage()));
    }
  }
}
