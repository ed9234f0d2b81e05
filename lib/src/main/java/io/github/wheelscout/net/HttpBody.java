package io.github.wheelscout.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A body, decoded while it is read; its failures are told in words. */
final class HttpBody extends InputStream {

  private static final int BUFFER = 1 << 16;

  private final InputStream raw;
  private final String encoding;
  private final String host;
  private final Duration timeout;
  private @Nullable InputStream decoded;

  HttpBody(InputStream raw, String encoding, String host, Duration timeout) {
    this.raw = raw;
    this.encoding = encoding.strip().toLowerCase(Locale.ROOT);
    this.host = host;
    this.timeout = timeout;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      return decoded().read(buffer, offset, length);
    } catch (NetworkException e) {
      throw e;
    } catch (IOException e) {
      throw NetworkFailures.of(e, host, timeout);
    }
  }

  private InputStream decoded() throws IOException {
    if (decoded == null) {
      decoded =
          switch (encoding) {
            case "", "identity" -> raw;
            case "gzip", "x-gzip" -> unpacked();
            default ->
                throw new NetworkException(
                    "invalid-encoding",
                    host + " answers in the encoding '" + encoding + "', which nobody asked for",
                    null);
          };
    }
    return decoded;
  }

  /** What has no bytes at all is empty, whatever it says of its encoding. */
  private InputStream unpacked() throws IOException {
    PushbackInputStream start = new PushbackInputStream(raw);
    int first = start.read();
    if (first < 0) {
      return raw;
    }
    start.unread(first);
    return new GZIPInputStream(start, BUFFER);
  }

  @Override
  public void close() throws IOException {
    raw.close();
  }
}
