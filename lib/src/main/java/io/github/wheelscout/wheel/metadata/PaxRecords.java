package io.github.wheelscout.wheel.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/**
 * What a pax header says of the member behind it (POSIX.1-2024, pax).
 *
 * @param path its name; null if it does not say
 * @param size its bytes; -1 if it does not say
 */
record PaxRecords(@Nullable String path, long size) {

  private static final int MOST_DIGITS = 18;

  /** Reads {@code LENGTH KEY=VALUE} lines up to the first that is none. */
  static PaxRecords parse(byte[] records) {
    String path = null;
    long size = -1;
    int at = 0;
    while (at < records.length) {
      int space = at;
      int length = 0;
      while (space < records.length && isDigit(records[space]) && length <= records.length) {
        length = 10 * length + records[space++] - '0';
      }
      int end = at + length;
      if (space == at || space >= records.length || end > records.length || end <= space) {
        break;
      }
      String record = new String(records, space + 1, Math.max(0, end - space - 2), UTF_8);
      if (record.startsWith("path=")) {
        path = record.substring("path=".length());
      } else if (record.startsWith("size=")) {
        size = number(record.substring("size=".length()));
      }
      at = end;
    }
    return new PaxRecords(path, size);
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static long number(String text) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && text.length() <= MOST_DIGITS ? Long.parseLong(text) : -1;
  }
}
