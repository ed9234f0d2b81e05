package io.github.wheelscout.index.compact;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what a {@link CompactWriter} wrote, from some place on. To be used by one thread. */
final class CompactReader {

  private final ByteBuffer bytes;
  private int at;

  CompactReader(ByteBuffer bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int number() {
    return (int) longNumber();
  }

  long longNumber() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes.get(at++);
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
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
      return new String(bytes.array(), bytes.arrayOffset() + at, length, StandardCharsets.UTF_8);
    }
    byte[] copy = new byte[length];
    bytes.get(at, copy);
    return new String(copy, StandardCharsets.UTF_8);
  }

  private String utf16(int length) {
    CharBuffer chars = bytes.slice(at, length).asCharBuffer();
    return chars.toString();
  }
}
