package io.github.wheelscout.wheel;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A file whose parts are served as well or as badly as a test says. */
final class RangedFile implements HttpHandler {

  /** What was asked with each request, and the status of the answer. */
  final List<String> asked = new CopyOnWriteArrayList<>();

  final List<String> conditions = new CopyOnWriteArrayList<>();
  final List<String> authorizations = new CopyOnWriteArrayList<>();
  volatile byte[] content;
  volatile String etag = "\"1\"";
  volatile String modified = "";
  volatile String encoding = "";

  /** The status for {@code bytes=-N} and for other ranges; 206 serves them. */
  volatile int suffixStatus = 206;

  volatile int rangeStatus = 206;

  /** What stands for the size of the file; empty for itself. */
  volatile String total = "";

  volatile boolean minds = true;

  /** Whether it takes the last bytes for the first ones. */
  volatile boolean misreads;

  /** What happens when so many requests are answered. */
  volatile int after = -1;

  volatile Runnable event = () -> {};

  RangedFile(byte[] content) {
    this.content = content;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String range = String.valueOf(exchange.getRequestHeaders().getFirst("Range"));
    String condition = exchange.getRequestHeaders().getFirst("If-Range");
    conditions.add(String.valueOf(condition));
    authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    if (misreads && range.startsWith("bytes=-")) {
      range = range.replace("=-", "=0-");
    }
    boolean current = condition == null || condition.equals(etag) || condition.equals(modified);
    boolean part = range.startsWith("bytes=");
    int status = range.startsWith("bytes=-") ? suffixStatus : part ? rangeStatus : 200;
    status = status == 206 && minds && !current ? 200 : status;
    asked.add(range + " " + status);
    answer(exchange, status, part ? range.substring("bytes=".length()) : "");
    if (asked.size() == after) {
      event.run();
    }
  }

  private void answer(HttpExchange exchange, int status, String range) throws IOException {
    header(exchange, "ETag", etag);
    header(exchange, "Last-Modified", modified);
    header(exchange, "Content-Encoding", encoding);
    String size = total.isEmpty() ? String.valueOf(content.length) : total;
    byte[] body = content;
    if (status == 416) {
      header(exchange, "Content-Range", total.equals("*") ? "" : "bytes */" + size);
    }
    if (status == 206) {
      int dash = range.indexOf('-');
      int last = content.length - 1;
      int from =
          dash == 0
              ? Math.max(0, content.length - Integer.parseInt(range.substring(1)))
              : Integer.parseInt(range.substring(0, dash));
      int to = dash == 0 ? last : Math.min(last, Integer.parseInt(range.substring(dash + 1)));
      header(exchange, "Content-Range", "bytes " + from + "-" + to + "/" + size);
      body = Arrays.copyOfRange(content, from, to + 1);
    } else if (status != 200) {
      body = new byte[] {'n', 'o'};
    }
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static void header(HttpExchange exchange, String name, String value) {
    if (!value.isEmpty()) {
      exchange.getResponseHeaders().set(name, value);
    }
  }
}
