package io.github.wheelscout.wheel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wheelscout.net.ContentRange;
import io.github.wheelscout.testkit.HostileInput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Ends and directories of archives in two sizes: work grows as they do, and no faster. */
class HostileArchivesTest {

  private static final String WHEEL = "demo-1.0-py3-none-any.whl";
  private static final int ENTRY = 46;

  /** Bytes that are there already. */
  private record Held(ByteBuffer bytes) implements ArchiveBytes {

    @Override
    public long size() {
      return bytes.limit();
    }

    @Override
    public void prefetch(long from, long to) {}

    @Override
    public int read(long position, ByteBuffer into) {
      int count = (int) Math.min(into.remaining(), Math.max(0, bytes.limit() - position));
      if (count > 0) {
        into.put(bytes.slice((int) position, count));
      }
      return count == 0 && into.hasRemaining() ? -1 : count;
    }

    @Override
    public void close() {}
  }

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(ISO_8859_1)).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Entries that follow each other, as large as they are said to be. */
  private static String entries(int size, int name, int extra) {
    int each = ENTRY + name + extra;
    byte[] bytes = new byte[Math.max(1, size / each) * each];
    ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < all.limit(); at += each) {
      all.putInt(at, 0x02014b50).putInt(at + 20, -1).putInt(at + 24, -1).putInt(at + 42, -1);
      all.putShort(at + 28, (short) name).putShort(at + 30, (short) extra);
    }
    return new String(bytes, ISO_8859_1);
  }

  private static boolean isRead(String text, int each) {
    ByteBuffer directory = bytes(text);
    int length = directory.limit();
    try {
      EndRecord end = new EndRecord(length, 0, length, 0, length / each, true);
      return Directory.read(WHEEL, directory, end).size() == length / each;
    } catch (InvalidWheelException e) {
      return false;
    }
  }

  private static boolean isArchive(String text) {
    try {
      return EndRecord.find(WHEEL, new Held(bytes(text))).members() >= 0;
    } catch (InvalidWheelException e) {
      return false;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void take(boolean taken, IntFunction<String> input, Predicate<String> parser) {
    assertEquals(taken, HostileInput.isTaken(input, parser));
  }

  @Test
  void directories() {
    take(true, n -> entries(n, 0, 0), it -> isRead(it, ENTRY));
    take(true, n -> entries(n, 20, 0), it -> isRead(it, ENTRY + 20));
    take(true, n -> entries(n, 1, 2_000), it -> isRead(it, ENTRY + 2_001));
    take(false, n -> entries(n, 20, 0) + "PK", it -> isRead(it, ENTRY + 21));
  }

  /** The end is looked for in the last 60 KiB alone. */
  @Test
  void ends() {
    for (String part : new String[] {"PK\5\6", "P", "PK\5\6" + "\0".repeat(18), "PK\5"}) {
      take(false, n -> part.repeat(n / part.length()), it -> isArchive(it));
    }
  }

  @Test
  void contentRanges() {
    for (String part : new String[] {"bytes ", "0", "-", "/", " ", "*"}) {
      take(
          false,
          n -> "bytes " + part.repeat(n / part.length()) + "/9",
          it -> ContentRange.tryParse(it) != null);
    }
    take(
        true,
        n -> "bytes " + " ".repeat(n) + "0-1/" + " ".repeat(n) + "9",
        it -> ContentRange.tryParse(it) != null);
  }
}
