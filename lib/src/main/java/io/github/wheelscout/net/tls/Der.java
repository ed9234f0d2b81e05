package io.github.wheelscout.net.tls;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** As much of DER (X.690) as it takes to put an old private key into the form of PKCS#8. */
final class Der {

  private static final int INTEGER = 0x02;
  private static final int OCTET_STRING = 0x04;
  private static final int SEQUENCE = 0x30;
  private static final int PARAMETERS = 0xa0;
  private static final byte[] VERSION_0 = {INTEGER, 1, 0};

  /** The identifier of RSA keys, 1.2.840.113549.1.1.1, and its empty parameters. */
  private static final byte[] RSA = {
    0x06, 9, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 1, 1, 0x05, 0
  };

  /** The identifier of keys on elliptic curves, 1.2.840.10045.2.1. */
  private static final byte[] EC = {0x06, 7, 0x2a, (byte) 0x86, 0x48, (byte) 0xce, 0x3d, 2, 1};

  private Der() {}

  /** PKCS#8 of a key in the form of PKCS#1. */
  static byte[] pkcs8OfRsa(byte[] key) {
    return pkcs8(RSA, key);
  }

  /** PKCS#8 of a key in the form of SEC 1; null if it does not say on which curve it lies. */
  static byte @Nullable [] pkcs8OfEc(byte[] key) {
    int[] at = {0};
    int end = enter(key, at, SEQUENCE);
    while (end <= key.length && at[0] < end) {
      boolean parameters = (key[at[0]] & 0xff) == PARAMETERS;
      int next = enter(key, at, key[at[0]] & 0xff);
      if (next > end) {
        return null;
      }
      if (parameters) {
        return pkcs8(joined(EC, Arrays.copyOfRange(key, at[0], next)), key);
      }
      at[0] = next;
    }
    return null;
  }

  /** Moves to the content of an element; gives its end, behind everything if there is none. */
  private static int enter(byte[] der, int[] at, int tag) {
    int start = at[0];
    if (start + 2 > der.length || (der[start] & 0xff) != tag) {
      return Integer.MAX_VALUE;
    }
    int length = der[start + 1] & 0xff;
    start += 2;
    if (length > 0x80) {
      int bytes = length - 0x80;
      if (bytes > 3 || start + bytes > der.length) {
        return Integer.MAX_VALUE;
      }
      length = 0;
      for (int i = 0; i < bytes; i++) {
        length = (length << 8) | (der[start++] & 0xff);
      }
    }
    at[0] = start;
    return start + length <= der.length ? start + length : Integer.MAX_VALUE;
  }

  private static byte[] pkcs8(byte[] algorithm, byte[] key) {
    byte[] inner =
        joined(VERSION_0, joined(element(SEQUENCE, algorithm), element(OCTET_STRING, key)));
    return element(SEQUENCE, inner);
  }

  private static byte[] element(int tag, byte[] content) {
    ByteArrayOutputStream der = new ByteArrayOutputStream();
    der.write(tag);
    if (content.length < 0x80) {
      der.write(content.length);
    } else {
      der.write(0x83);
      der.write(content.length >> 16);
      der.write(content.length >> 8);
      der.write(content.length);
    }
    der.writeBytes(content);
    return der.toByteArray();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
