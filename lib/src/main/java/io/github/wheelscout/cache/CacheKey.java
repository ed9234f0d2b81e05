package io.github.wheelscout.cache;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * What an entry is kept under. Only the digest of what was asked is kept, so that a signed URL in
 * it cannot be read from the cache.
 *
 * @param digest SHA-256 in lower-case hex
 */
public record CacheKey(String digest) {

  /** The length of the digest in bytes. */
  static final int BYTES = 32;

  /** The key of a question, whose parts may hold any text. */
  public static CacheKey of(String... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String part : parts) {
      byte[] text = part.getBytes(StandardCharsets.UTF_8);
      all.writeBytes((text.length + ":").getBytes(StandardCharsets.UTF_8));
      all.writeBytes(text);
    }
    return new CacheKey(HexFormat.of().formatHex(Sha256.of(all.toByteArray())));
  }

  /** The key of the same question where something more was asked. */
  CacheKey and(String... parts) {
    String[] all = new String[parts.length + 1];
    all[0] = digest;
    System.arraycopy(parts, 0, all, 1, parts.length);
    return of(all);
  }

  /** The bytes of the digest. */
  byte[] bytes() {
    return HexFormat.of().parseHex(digest);
  }
}
