package io.github.wheelscout.standards.metadata;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads headers as the {@code compat32} policy of Python's {@code email} package does: lines end
 * with CR, LF or both; the first line that is neither a header nor the continuation of one ends
 * them, and belongs to the body unless it is blank.
 */
final class HeaderScanner {
  static final int MAX_HEADERS = 100_000;
  static final int MAX_LINE = 1 << 20;

  /** The line that mailboxes put before each message; it looks like no header, but is none. */
  private static final byte[] ENVELOPE = "From ".getBytes(US_ASCII);

  private static final int NONE = -1;
  private static final int SHOWN = 80;

  private final byte[] file;
  private final List<MetadataHeader> headers = new ArrayList<>();
  private @Nullable String name;
  private int valueStart;
  private int valueEnd;
  private int envelope = NONE;

  private HeaderScanner(byte[] file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws InvalidMetadataException if there is no header, or one beyond the limits
   */
  static HeaderBlock scan(byte[] file) {
    HeaderBlock block = new HeaderScanner(file).scan();
    if (block.headers().isEmpty()) {
      throw noHeaders(file);
    }
    return block;
  }

  private HeaderBlock scan() {
    int at = 0;
    while (at < file.length) {
      int end = endOfLine(at);
      if (end == at) {
        return block(afterBreak(end));
      }
      if (!isHeaderLine(at, end)) {
        return block(at);
      }
      at = afterBreak(end);
    }
    return block(at);
  }

  private int endOfLine(int start) {
    int at = start;
    while (at < file.length && file[at] != '\n' && file[at] != '\r') {
      at++;
    }
    return at;
  }

  private int afterBreak(int end) {
    boolean two = end + 1 < file.length && file[end] == '\r' && file[end + 1] == '\n';
    return Math.min(file.length, end + (two ? 2 : 1));
  }

  private boolean isHeaderLine(int start, int end) {
    if (isBlank(file[start])) {
      valueEnd = end;
      envelope = NONE;
    } else if (startsWithEnvelope(start)) {
      close();
      envelope = start == 0 ? NONE : start;
    } else {
      int colon = endOfName(start, end);
      if (colon == NONE) {
        return false;
      }
      close();
      open(start, colon, end);
    }
    if (end - start > MAX_LINE) {
      throw tooLarge(start, "a header has a line of more than " + MAX_LINE + " bytes");
    }
    return true;
  }

  private void open(int start, int colon, int end) {
    envelope = NONE;
    if (colon == start) {
      return;
    }
    name = new String(file, start, colon - start, US_ASCII);
    valueStart = colon + 1;
    while (valueStart < end && isBlank(file[valueStart])) {
      valueStart++;
    }
    valueEnd = end;
  }

  private void close() {
    if (name == null) {
      return;
    }
    if (headers.size() == MAX_HEADERS) {
      throw tooLarge(valueStart, "more than " + MAX_HEADERS + " headers");
    }
    DecodedText value = DecodedText.of(file, valueStart, valueEnd);
    headers.add(new MetadataHeader(name, value.text(), value.isUtf8()));
    name = null;
  }

  private int endOfName(int start, int end) {
    for (int at = start; at < end; at++) {
      if (file[at] == ':') {
        return at;
      }
      if (file[at] <= ' ' || file[at] > '~') {
        return NONE;
      }
    }
    return NONE;
  }

  private boolean startsWithEnvelope(int start) {
    int end = Math.min(file.length, start + ENVELOPE.length);
    return Arrays.equals(file, start, end, ENVELOPE, 0, ENVELOPE.length);
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t';
  }

  /** An envelope line right before the body belongs to it. */
  private HeaderBlock block(int bodyStart) {
    close();
    DecodedText body;
    if (envelope == NONE) {
      body = DecodedText.of(file, bodyStart, file.length);
    } else {
      int next = afterBreak(endOfLine(envelope));
      byte[] joined = Arrays.copyOfRange(file, envelope, next + file.length - bodyStart);
      System.arraycopy(file, bodyStart, joined, next - envelope, file.length - bodyStart);
      body = DecodedText.of(joined, 0, joined.length);
    }
    return new HeaderBlock(List.copyOf(headers), body);
  }

  private InvalidMetadataException tooLarge(int at, String problem) {
    String shown = DecodedText.of(file, at, Math.min(file.length, at + SHOWN)).text();
    return new InvalidMetadataException("metadata-too-large", problem, shown, 0, null);
  }

  private static InvalidMetadataException noHeaders(byte[] file) {
    String reason;
    if (file.length == 0) {
      reason = "the file is empty";
    } else if (file[0] == '\n' || file[0] == '\r') {
      reason = "a blank line comes before the headers and ends them";
    } else if (file[0] == (byte) 0xef || file[0] == (byte) 0xff || file[0] == (byte) 0xfe) {
      reason = "a byte order mark hides the headers";
    } else {
      reason = "the first line is no header";
    }
    return InvalidMetadataException.atStart(
        "invalid-metadata",
        "invalid metadata: " + reason,
        file,
        "the file must start with its first header, in UTF-8 without a byte order mark");
  }
}
