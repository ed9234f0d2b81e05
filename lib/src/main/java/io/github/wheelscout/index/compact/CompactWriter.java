package io.github.wheelscout.index.compact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Bytes that grow: numbers, texts, and texts that are written once however often they are used. */
final class CompactWriter {

  private byte[] bytes = new byte[1 << 12];
  private int length;
  private final Map<String, Integer> written = new HashMap<>();

  /** How much has been written. */
  int length() {
    return length;
  }

  /** A number of four bytes. */
  void putInt(int value) {
    room(Integer.BYTES);
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (value >>> shift);
    }
  }

  /** A number that is not negative, the shorter the smaller. */
  void putNumber(long value) {
    room(10);
    long rest = value;
    while (rest >= 0x80) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /**
   * A text: its length twice, plus one if it is in UTF-16, as only what no UTF-8 can say is: half a
   * pair of surrogates.
   */
  void putText(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    boolean faithful = new String(utf8, StandardCharsets.UTF_8).equals(text);
    byte[] put = faithful ? utf8 : utf16(text);
    putNumber(2L * put.length + (faithful ? 0 : 1));
    room(put.length);
    System.arraycopy(put, 0, bytes, length, put.length);
    length += put.length;
  }

  private static byte[] utf16(String text) {
    ByteBuffer chars = ByteBuffer.allocate(2 * text.length());
    chars.asCharBuffer().put(text);
    return chars.array();
  }

  /** Where a text lies, which is written unless it has been. */
  int shared(String text) {
    Integer at = written.get(text);
    if (at == null) {
      at = length;
      written.put(text, at);
      putText(text);
    }
    return at;
  }

  /** All of another. */
  void putAll(CompactWriter other) {
    room(other.length);
    System.arraycopy(other.bytes, 0, bytes, length, other.length);
    length += other.length;
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      int wanted = Math.addExact(length, more);
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * wanted));
    }
  }

  /** What has been written; the writer is not to be used any more. */
  ByteBuffer bytes() {
    return ByteBuffer.wrap(bytes, 0, length).slice();
  }
}
