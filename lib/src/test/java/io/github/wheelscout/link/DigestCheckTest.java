package io.github.wheelscout.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bytes held to the digests that are known of them. */
class DigestCheckTest {

  private static final byte[] ABC = "abc".getBytes(UTF_8);
  private static final String MD5 = "900150983cd24fb0d6963f7d28e17f72";
  private static final String SHA256 =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void theRightBytesPassInAnyPieces() throws HashMismatchException {
    DigestCheck check =
        new DigestCheck(Map.of("MD5", MD5, "sha256", SHA256.toUpperCase(Locale.ROOT)));
    check.update(ABC, 0, 1);
    check.update(ABC, 1, 2);
    check.finish("abc");
  }

  @Test
  void everyDigestHasToFit() {
    HashMismatchException failure =
        assertThrows(
            HashMismatchException.class,
            () -> DigestCheck.check("it", ABC, Map.of("sha256", SHA256, "md5", "00")));
    assertEquals("hash-mismatch", failure.code());
    assertEquals("00", failure.expected());
    assertEquals(MD5, failure.actual());
  }

  @Test
  void whatNobodyCanCheckIsNoCheck() throws HashMismatchException {
    DigestCheck.check("it", ABC, Map.of("blake2b", "00"));
    assertTrue(new DigestCheck(Map.of("blake2b", "00")).isEmpty());
  }

  @Test
  void theStrongestDigestIsFoundAndWeakOnesProveNothing() {
    assertEquals("SHA512", LinkDigests.strongest(Map.of("md5", "1", "SHA512", "2")));
    assertNull(LinkDigests.strongest(Map.of("blake2b", "1")));
    assertTrue(LinkDigests.isSecure("sha256"));
    assertFalse(LinkDigests.isSecure("sha224"));
    assertFalse(LinkDigests.isSecure("md5"));
  }
}
