package io.github.wheelscout.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import io.github.wheelscout.index.compact.CompactPages;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryFuzzTest {

  private static final CacheKey KEY = CacheKey.of("https://h.example/simple/foo/");

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  /** Where the checksum is, and the digest of the key. */
  private static final int SUM = 12;

  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);
  private static final int DIGEST = 24;

  /** A file as it lies there; bytes that nobody wrote are none. */
  @FuzzTest
  void file(byte[] input) {
    assertNull(EntryFormat.decode(KEY, ByteBuffer.wrap(input)));
    assertNull(EntryFormat.decode(KEY, ByteBuffer.wrap(input).asReadOnlyBuffer()));
  }

  /** The same behind a checksum that fits: whatever it holds, it is a miss or can be used. */
  @FuzzTest
  void behindItsChecksum(byte[] input) {
    byte[] file = stamped(input);
    CacheEntry entry = EntryFormat.decode(KEY, ByteBuffer.wrap(file));
    if (entry == null) {
      return;
    }
    assertEquals(file.length, EntryFormat.encode(KEY, entry).remaining() + lost(file, entry));
    HeadLine line = HeadLine.read(entry.head());
    StoredResponse response = ResponseFormat.decode(entry.head());
    assertTrue(line != null || response == null);
    if (line != null) {
      assertTrue(line.ageSeconds(NOW) >= 0);
      line.isFresh(NOW);
      ResponseFormat.names(entry.head());
    }
    if (response != null) {
      assertTrue(!response.age(NOW).isNegative());
      response.isFresh(response.control(), NOW);
      response.varyingBy();
    }
    CompactPages.assertReadOrDamaged(entry.body());
  }

  /** The bytes with the magic, schema, key and checksum of an entry. */
  private static byte[] stamped(byte[] input) {
    byte[] file = Arrays.copyOf(input, Math.max(input.length, EntryFormat.FIXED));
    CacheEntry nothing = new CacheEntry("", Instant.EPOCH, NOTHING, NOTHING);
    ByteBuffer.wrap(file).put(0, EntryFormat.encode(KEY, nothing), 0, SUM);
    ByteBuffer.wrap(file).put(DIGEST, KEY.bytes());
    ByteBuffer.wrap(file).putInt(SUM, EntryFormat.sum(ByteBuffer.wrap(file)));
    return file;
  }

  @Test
  void anEntryStaysOneWhenItIsStamped() {
    ByteBuffer head = StandardCharsets.UTF_8.encode("head");
    ByteBuffer body = StandardCharsets.UTF_8.encode("body");
    CacheEntry entry = new CacheEntry("label", Instant.EPOCH, head, body);
    byte[] other = EntryFormat.encode(CacheKey.of("another"), entry).array();
    assertEquals(entry, EntryFormat.decode(KEY, ByteBuffer.wrap(stamped(other))));
  }

  /** How much shorter a label is that is no UTF-8. */
  private static int lost(byte[] file, CacheEntry entry) {
    int label = ByteBuffer.wrap(file).getInt(DIGEST + CacheKey.BYTES);
    return label - entry.label().getBytes(StandardCharsets.UTF_8).length;
  }

  /** Head and body; they come back, and with any of their bits flipped they do not. */
  @FuzzTest
  void damaged(byte[] input) {
    List<String> parts = Fuzzed.pair(input);
    ByteBuffer head = StandardCharsets.UTF_8.encode(parts.getFirst());
    ByteBuffer body = StandardCharsets.UTF_8.encode(parts.getLast());
    CacheEntry entry = new CacheEntry(parts.getFirst(), Instant.EPOCH, head, body);
    ByteBuffer file = EntryFormat.encode(KEY, entry);
    CacheEntry read = EntryFormat.decode(KEY, file.duplicate());
    assertNotNull(read);
    assertEquals(entry, read);
    int place = Math.floorMod(Arrays.hashCode(input), file.limit());
    for (int bit = 0; bit < 8; bit++) {
      byte flipped = (byte) (file.get(place) ^ 1 << bit);
      assertNull(EntryFormat.decode(KEY, copy(file).put(place, flipped)));
    }
    assertNull(EntryFormat.decode(KEY, copy(file).limit(place)));
    assertNull(EntryFormat.decode(CacheKey.of("another"), file));
  }

  private static ByteBuffer copy(ByteBuffer bytes) {
    return ByteBuffer.allocate(bytes.limit()).put(bytes.duplicate()).flip();
  }
}
