package io.github.wheelscout.index.compact;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads what a {@link CompactWriter} wrote, from some place on; of other bytes it makes nothing, or
 * is told that they are damaged. To be used by one thread.
 */
final class CompactReader {

  private final ByteBuffer bytes;
  private int at;

  CompactReader(ByteBuffer bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int number() {
    long number = longNumber();
    if (number > Integer.MAX_VALUE) {
      throw new DamagedPageException();
    }
    return (int) number;
  }

  long longNumber() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE - 1; shift += 7) {
      byte next = bytes.get(within(1));
      at++;
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new DamagedPageException();
  }

  /** The place, if so many bytes are there. */
  private int within(int length) {
    if (at < 0 || at > bytes.limit() - length) {
      throw new DamagedPageException();
    }
    return at;
  }

  String text() {
    int head = number();
    int length = head >>> 1;
    String text = (head & 1) == 0 ? utf8(length) : utf16(length);
    at += length;
    return text;
  }

  private String utf8(int length) {
    if (bytes.hasArray()) {
      int from = bytes.arrayOffset() + within(length);
      return new String(bytes.array(), from, length, StandardCharsets.UTF_8);
    }
    int from = within(length);
    byte[] copy = new byte[length];
    bytes.get(from, copy);
    return new String(copy, StandardCharsets.UTF_8);
  }

  private String utf16(int length) {
    CharBuffer chars = bytes.slice(within(length), length).asCharBuffer();
    return chars.toString();
  }
}
