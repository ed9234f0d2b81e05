package io.github.wheelscout.cache;

import java.util.Arrays;

/**
 * SHA-256 (FIPS 180-4) of a short text. The JDK's own brings the security providers with it, whose
 * start takes longer than all the rest of a look-up.
 */
final class Sha256 {

  private static final int ROUNDS = 64;
  private static final int BLOCK = 64;
  private static final int WORDS = 8;

  /** The first 32 bits behind the point of the roots of the first primes. */
  private static final int[] START = new int[WORDS];

  private static final int[] CONSTANTS = new int[ROUNDS];

  static {
    int found = 0;
    for (int number = 2; found < ROUNDS; number++) {
      if (isPrime(number)) {
        if (found < WORDS) {
          START[found] = behindPoint(Math.sqrt(number));
        }
        CONSTANTS[found++] = behindPoint(Math.cbrt(number));
      }
    }
  }

  private Sha256() {}

  private static boolean isPrime(int number) {
    for (int divisor = 2; divisor * divisor <= number; divisor++) {
      if (number % divisor == 0) {
        return false;
      }
    }
    return true;
  }

  private static int behindPoint(double root) {
    return (int) (long) ((root - Math.floor(root)) * 0x1p32);
  }

  /** The digest, 32 bytes. */
  static byte[] of(byte[] text) {
    byte[] padded = padded(text);
    int[] state = START.clone();
    int[] words = new int[ROUNDS];
    for (int block = 0; block < padded.length; block += BLOCK) {
      for (int i = 0; i < 16; i++) {
        words[i] = word(padded, block + 4 * i);
      }
      for (int i = 16; i < ROUNDS; i++) {
        int early = words[i - 15];
        int late = words[i - 2];
        int mixedEarly = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
        int mixedLate = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
        words[i] = words[i - 16] + mixedEarly + words[i - 7] + mixedLate;
      }
      mix(state, words);
    }
    byte[] digest = new byte[4 * WORDS];
    for (int i = 0; i < digest.length; i++) {
      digest[i] = (byte) (state[i / 4] >>> (24 - 8 * (i % 4)));
    }
    return digest;
  }

  /** A bit, zeros up to a whole block, and the length in bits. */
  private static byte[] padded(byte[] text) {
    int blocks = (text.length + 8) / BLOCK + 1;
    byte[] padded = Arrays.copyOf(text, blocks * BLOCK);
    padded[text.length] = (byte) 0x80;
    long bits = 8L * text.length;
    for (int i = 0; i < 8; i++) {
      padded[padded.length - 1 - i] = (byte) (bits >>> (8 * i));
    }
    return padded;
  }

  private static void mix(int[] state, int[] words) {
    int[] now = state.clone();
    for (int i = 0; i < ROUNDS; i++) {
      int choice = (now[4] & now[5]) ^ (~now[4] & now[6]);
      int high = rotated(now[4], 6) ^ rotated(now[4], 11) ^ rotated(now[4], 25);
      int first = now[7] + high + choice + CONSTANTS[i] + words[i];
      int majority = (now[0] & now[1]) ^ (now[0] & now[2]) ^ (now[1] & now[2]);
      int low = rotated(now[0], 2) ^ rotated(now[0], 13) ^ rotated(now[0], 22);
      System.arraycopy(now, 0, now, 1, WORDS - 1);
      now[4] += first;
      now[0] = first + low + majority;
    }
    for (int i = 0; i < WORDS; i++) {
      state[i] += now[i];
    }
  }

  private static int rotated(int word, int by) {
    return Integer.rotateRight(word, by);
  }

  private static int word(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | (bytes[at + 3] & 0xFF);
  }
}
