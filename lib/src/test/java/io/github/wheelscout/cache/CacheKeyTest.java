package io.github.wheelscout.cache;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Questions have the same key if and only if they are the same. */
class CacheKeyTest {

  @Test
  void theDigestIsThatOfTheStandard() throws NoSuchAlgorithmException {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        HexFormat.of().formatHex(Sha256.of("abc".getBytes(US_ASCII))));
    MessageDigest own = MessageDigest.getInstance("SHA-256");
    Random random = new Random(1);
    for (int length = 0; length < 300; length++) {
      byte[] text = new byte[length];
      random.nextBytes(text);
      assertArrayEquals(own.digest(text), Sha256.of(text), "length " + length);
    }
  }

  @Test
  void whereOnePartEndsAndTheNextBeginsCounts() {
    assertEquals(CacheKey.of("a", "b"), CacheKey.of("a", "b"));
    assertNotEquals(CacheKey.of("a", "b"), CacheKey.of("ab"));
    assertNotEquals(CacheKey.of("a", "b"), CacheKey.of("a", "b", ""));
    assertNotEquals(CacheKey.of("a1:b"), CacheKey.of("a", "b"));
    assertNotEquals(CacheKey.of("a"), CacheKey.of("a").and());
  }
}
