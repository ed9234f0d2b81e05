package io.github.wheelscout.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A body as it comes. It is held to the length that its head announced (RFC 9112 §8) and to the
 * time that its request has; failures are told in words.
 */
final class MeasuredBody extends BlockInput {

  private static final long UNKNOWN = -1;

  private final InputStream raw;
  private final String host;
  private final SessionOptions options;
  private final BooleanSupplier isOver;
  private final Runnable atEnd;
  private final long announced;
  private long received;
  private boolean closed;

  /**
   * A body.
   *
   * @param host what it comes from
   * @param isOver whether the time for the request is over
   * @param atEnd called once when it is closed
   */
  MeasuredBody(
      Transport.Reply reply,
      boolean hasBody,
      String host,
      SessionOptions options,
      BooleanSupplier isOver,
      Runnable atEnd) {
    raw = reply.body();
    this.host = host;
    this.options = options;
    this.isOver = isOver;
    this.atEnd = atEnd;
    announced = hasBody ? length(reply.fields()) : UNKNOWN;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (closed) {
      return -1;
    }
    int read;
    try {
      read = raw.read(buffer, offset, length);
    } catch (IOException e) {
      throw received < announced && !(e instanceof HttpTimeoutException)
          ? NetworkFailures.incomplete(host, received, announced, e)
          : NetworkFailures.of(e, host, options.timeout());
    }
    received += Math.max(0, read);
    if (read < 0 && received < announced) {
      throw NetworkFailures.incomplete(host, received, announced, null);
    }
    if (read > 0 && isOver.getAsBoolean()) {
      throw NetworkFailures.overall(host, options.totalTimeout());
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      atEnd.run();
      raw.close();
    }
  }

  /** The one length that is announced, or that it is not known. */
  private static long length(HeaderFields fields) {
    List<String> all = fields.all("content-length");
    String text = all.size() == 1 ? all.getFirst() : "";
    boolean number =
        !text.isEmpty() && text.length() < 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Long.parseLong(text) : UNKNOWN;
  }
}
