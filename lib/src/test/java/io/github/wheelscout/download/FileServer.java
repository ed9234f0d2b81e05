package io.github.wheelscout.download;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.github.wheelscout.testkit.LoopbackServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** A server of one file that breaks the way, and lies, as a test wants it. */
final class FileServer implements AutoCloseable {

  /** What it does with requests for the rest of the file. */
  enum Manner {
    /** Sends it. */
    HONEST,
    /** Sends the whole file, as if nothing had been said of a part. */
    WHOLE,
    /** Sends what begins one byte earlier, and says so. */
    OTHER_OFFSET,
    /** Sends what begins one byte earlier, and does not say so. */
    SHIFTED,
    /** Sends the rest of another file of the same length. */
    OTHER_FILE,
    /** Says that the file has another length. */
    OTHER_TOTAL,
    /** Sends the rest without saying where it belongs. */
    SILENT,
    /** Answers 416. */
    UNSATISFIABLE,
    /** Answers 403. */
    FORBIDDEN
  }

  static final int NEVER = Integer.MAX_VALUE;

  private final LoopbackServer server = LoopbackServer.start();
  private final Map<String, String> headers = new ConcurrentHashMap<>();
  private final Queue<Integer> cuts = new ConcurrentLinkedQueue<>();
  private volatile byte[] content;
  private volatile @Nullable String etag = "\"one\"";
  private volatile Manner manner = Manner.HONEST;
  private final String path;

  FileServer(String path, byte[] content) {
    this.path = path;
    this.content = content;
    server.on(path.replaceFirst("[?#].*", ""), this::answer);
  }

  FileServer manner(Manner value) {
    manner = value;
    return this;
  }

  FileServer etag(@Nullable String value) {
    etag = value;
    return this;
  }

  FileServer content(byte[] value) {
    content = value;
    return this;
  }

  FileServer header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** After how many bytes of each of the next bodies the connection ends. */
  FileServer cut(Integer... after) {
    cuts.addAll(List.of(after));
    return this;
  }

  LoopbackServer server() {
    return server;
  }

  String url() {
    return server.url(path);
  }

  /** What was asked for of the file each time; empty for all of it. */
  List<String> ranges() {
    return server.requests().stream().map(it -> it.header("range")).toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] file = content;
    Headers told = exchange.getResponseHeaders();
    headers.forEach(told::set);
    String tag = etag;
    if (tag != null) {
      told.set("ETag", tag);
    }
    @Nullable String range = exchange.getRequestHeaders().getFirst("Range");
    @Nullable String condition = exchange.getRequestHeaders().getFirst("If-Range");
    boolean part = range != null && (condition == null || condition.equals(tag));
    if (!part || manner == Manner.WHOLE) {
      send(exchange, 200, file, 0);
      return;
    }
    int from = Integer.parseInt(String.valueOf(range).replaceAll("\\D", ""));
    if (from >= file.length || manner == Manner.UNSATISFIABLE || manner == Manner.FORBIDDEN) {
      told.set("Content-Range", "bytes */" + file.length);
      exchange.sendResponseHeaders(manner == Manner.FORBIDDEN ? 403 : 416, -1);
      exchange.close();
      return;
    }
    boolean shifted = manner == Manner.OTHER_OFFSET || manner == Manner.SHIFTED;
    int start = shifted ? Math.max(0, from - 1) : from;
    int said = manner == Manner.SHIFTED ? from : start;
    int total = manner == Manner.OTHER_TOTAL ? file.length + 7 : file.length;
    int last = said + file.length - start - 1;
    if (manner != Manner.SILENT) {
      told.set("Content-Range", "bytes " + said + "-" + Math.min(last, total - 1) + "/" + total);
    }
    send(exchange, 206, manner == Manner.OTHER_FILE ? Bytes.of(99, file.length) : file, start);
  }

  private void send(HttpExchange exchange, int status, byte[] file, int from) throws IOException {
    Integer cut = cuts.poll();
    int length = Math.min(file.length - from, cut == null ? NEVER : cut);
    if (file.length - from == 0) {
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, file.length - from);
      exchange.getResponseBody().write(file, from, length);
      exchange.getResponseBody().flush();
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.close();
  }
}
