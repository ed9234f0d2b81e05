package io.github.wheelscout.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A body that is unpacked while it is read, and read to the end of what was sent. */
final class UnpackedBody extends BlockInput {

  private static final int BUFFER = 1 << 16;

  private final InputStream packed;
  private final String encoding;
  private final String host;
  private @Nullable InputStream unpacked;

  UnpackedBody(InputStream packed, String encoding, String host) {
    this.packed = packed;
    this.encoding = encoding.strip().toLowerCase(Locale.ROOT);
    this.host = host;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      int read = unpacked().read(buffer, offset, length);
      if (read < 0) {
        packed.skip(BUFFER); // the connection is free for the next request at the end only
      }
      return read;
    } catch (NetworkException e) {
      throw e;
    } catch (IOException e) {
      throw NetworkFailures.damaged(host, e);
    }
  }

  private InputStream unpacked() throws IOException {
    if (unpacked == null) {
      unpacked =
          switch (encoding) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> gzip();
            default ->
                throw NetworkException.lasting(
                    "invalid-encoding",
                    host + " answers in the encoding '" + encoding + "', which nobody asked for",
                    null,
                    null);
          };
    }
    return unpacked;
  }

  /** What has no bytes at all is empty, whatever it says of its encoding. */
  private InputStream gzip() throws IOException {
    PushbackInputStream start = new PushbackInputStream(packed);
    int first = start.read();
    if (first < 0) {
      return packed;
    }
    start.unread(first);
    return new GZIPInputStream(start, BUFFER);
  }

  @Override
  public void close() throws IOException {
    packed.close();
  }
}
