package io.github.wheelscout.standards.metadata;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Bytes as text.
 *
 * @param text the text; where the bytes are not UTF-8, one character a byte
 * @param isUtf8 whether the bytes are UTF-8
 */
record DecodedText(String text, boolean isUtf8) {
  static DecodedText of(byte[] bytes, int start, int end) {
    String text = new String(bytes, start, end - start, UTF_8);
    if (text.indexOf('\ufffd') < 0 || isSpelling(text, bytes, start, end)) {
      return new DecodedText(text, true);
    }
    return new DecodedText(new String(bytes, start, end - start, ISO_8859_1), false);
  }

  /** A replacement character may also be what the bytes say. */
  private static boolean isSpelling(String text, byte[] bytes, int start, int end) {
    byte[] spelt = text.getBytes(UTF_8);
    return Arrays.equals(spelt, 0, spelt.length, bytes, start, end);
  }
}
