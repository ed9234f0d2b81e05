package io.github.wheelscout.scripts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.wheelscout.testkit.LoopbackServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;

/**
 * A page that is sent piece by piece, as long as somebody takes it; the bytes that went out are
 * counted.
 */
final class Flood implements HttpHandler {

  private static final int PIECES = 1000;

  private final String type;
  private final boolean packed;
  private final String start;
  private final IntFunction<String> piece;
  private final int pieces;
  private final String end;
  private final AtomicLong sent = new AtomicLong();

  private Flood(
      String type,
      boolean packed,
      String start,
      IntFunction<String> piece,
      int pieces,
      String end) {
    this.type = type;
    this.packed = packed;
    this.start = start;
    this.piece = piece;
    this.pieces = pieces;
    this.end = end;
  }

  /** A page of this type: a start, so many pieces, an end. */
  static Flood of(String type, String start, IntFunction<String> piece, int pieces, String end) {
    return new Flood(type, false, start, piece, pieces, end);
  }

  /** The same page, sent with gzip. */
  Flood packed() {
    return new Flood(type, true, start, piece, pieces, end);
  }

  /** The bytes that were sent so far. */
  long sent() {
    return sent.get();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (packed) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    }
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream plain = new Counting(exchange.getResponseBody());
        OutputStream out = packed ? new GZIPOutputStream(plain, 1 << 16) : plain) {
      out.write(start.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < pieces; ) {
        StringBuilder some = new StringBuilder();
        for (int end = Math.min(pieces, i + PIECES); i < end; i++) {
          some.append(piece.apply(i));
        }
        out.write(some.toString().getBytes(StandardCharsets.UTF_8));
      }
      out.write(end.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // whoever asked has had enough
    } finally {
      exchange.close();
    }
  }

  /** The page alone on a server. */
  LoopbackServer serve(String path) {
    return LoopbackServer.start().on(path, this);
  }

  private final class Counting extends OutputStream {
    private final OutputStream out;

    Counting(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      sent.addAndGet(length);
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
