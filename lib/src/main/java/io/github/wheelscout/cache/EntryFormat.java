package io.github.wheelscout.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * How an entry lies in its file: eight bytes that say what it is, the number of the schema, a
 * checksum of all that follows, the time, the key, three lengths, and then label, head and body.
 * Head and body are one file, so that none can be seen without the other.
 */
final class EntryFormat {

  private static final long MAGIC = 0x57_48_4c_53_43_4f_55_54L; // WHLSCOUT
  private static final int SCHEMA = 2;
  private static final int SUMMED_FROM = 16;

  /** How much comes before the label. */
  static final int FIXED = SUMMED_FROM + 8 + CacheKey.BYTES + 4 + 4 + 8;

  private EntryFormat() {}

  /** The whole file. */
  static ByteBuffer encode(CacheKey key, CacheEntry entry) {
    byte[] label = entry.label().getBytes(StandardCharsets.UTF_8);
    ByteBuffer head = entry.head();
    ByteBuffer body = entry.body();
    ByteBuffer file =
        ByteBuffer.allocate(
            Math.addExact(FIXED + label.length, Math.addExact(head.remaining(), body.remaining())));
    file.putLong(MAGIC).putInt(SCHEMA).putInt(0);
    file.putLong(entry.storedAt().toEpochMilli()).put(key.bytes());
    file.putInt(label.length).putInt(head.remaining()).putLong(body.remaining());
    file.put(label).put(head).put(body).flip();
    return file.putInt(SUMMED_FROM - Integer.BYTES, sum(file));
  }

  /**
   * The entry in a file.
   *
   * @return null if it is not whole, or of another key or schema
   */
  static @Nullable CacheEntry decode(CacheKey key, ByteBuffer file) {
    if (file.remaining() < FIXED || file.getLong(0) != MAGIC || file.getInt(8) != SCHEMA) {
      return null;
    }
    if (file.getInt(SUMMED_FROM - Integer.BYTES) != sum(file)) {
      return null;
    }
    ByteBuffer rest = file.slice(SUMMED_FROM, file.limit() - SUMMED_FROM);
    Instant storedAt = Instant.ofEpochMilli(rest.getLong());
    byte[] digest = new byte[CacheKey.BYTES];
    rest.get(digest);
    int label = rest.getInt();
    int head = rest.getInt();
    long body = rest.getLong();
    boolean fits =
        label >= 0 && head >= 0 && body >= 0 && rest.remaining() == (long) label + head + body;
    if (!fits || !Arrays.equals(digest, key.bytes())) {
      return null;
    }
    byte[] name = new byte[label];
    rest.get(name);
    int from = rest.position();
    return new CacheEntry(
        new String(name, StandardCharsets.UTF_8),
        storedAt,
        rest.slice(from, head),
        rest.slice(from + head, (int) body));
  }

  /** The checksum of a whole file. */
  static int sum(ByteBuffer file) {
    CRC32 sum = new CRC32();
    sum.update(file.slice(SUMMED_FROM, file.limit() - SUMMED_FROM));
    return (int) sum.getValue();
  }
}
