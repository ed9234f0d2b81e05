package io.github.wheelscout.testkit.server;

import org.jspecify.annotations.Nullable;

/**
 * A part of a file.
 *
 * @param first the offset of its first byte
 * @param last the offset of its last byte
 */
record ByteRange(long first, long last) {

  /** What was asked for lies behind the end of the file: status 416. */
  static final ByteRange UNSATISFIABLE = new ByteRange(0, -1);

  long length() {
    return last - first + 1;
  }

  static boolean isSuffix(String header) {
    return header.strip().startsWith("bytes=-");
  }

  /**
   * Reads the header {@code Range}.
   *
   * @return null if it is to be ignored: several ranges, another unit, or nonsense
   */
  static @Nullable ByteRange parse(@Nullable String header, long size) {
    if (header == null || !header.strip().startsWith("bytes=") || header.contains(",")) {
      return null;
    }
    String[] bounds = header.strip().substring("bytes=".length()).split("-", -1);
    if (bounds.length != 2) {
      return null;
    }
    try {
      return of(bounds[0].strip(), bounds[1].strip(), size);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable ByteRange of(String from, String to, long size) {
    if (from.isEmpty()) {
      long count = Math.min(Long.parseLong(to), size);
      return count == 0 ? UNSATISFIABLE : new ByteRange(size - count, size - 1);
    }
    long first = Long.parseLong(from);
    long last = to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
    if (first >= size) {
      return UNSATISFIABLE;
    }
    return last < first ? null : new ByteRange(first, last);
  }

  /** A part of the same length that begins at another byte. */
  ByteRange elsewhere(long size) {
    long start = first > 0 ? first - 1 : Math.min(1, size - length());
    return new ByteRange(start, start + length() - 1);
  }

  /** The header {@code Content-Range}. */
  String header(long size) {
    return "bytes " + first + "-" + last + "/" + size;
  }
}
