package io.github.wheelscout.integration.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import io.github.wheelscout.testkit.LoopbackServer;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/** Serves pages that change now and then; some are fresh for a while, some are asked about. */
final class PageServer implements AutoCloseable {

  private final LoopbackServer server = LoopbackServer.start();
  private final AtomicLongArray versions = new AtomicLongArray(CacheUser.PAGES);
  private final AtomicLong asked = new AtomicLong();
  private final AtomicLong unchanged = new AtomicLong();

  PageServer() {
    for (int page = 0; page < CacheUser.PAGES; page++) {
      int number = page;
      server.on("/" + page + "/", exchange -> answer(exchange, number));
    }
  }

  String url() {
    return server.url("");
  }

  /** How often it was asked, and how often it said that nothing has changed. */
  String counts() {
    return asked + " requests, " + unchanged + " of them answered 304";
  }

  private void answer(HttpExchange exchange, int page) throws IOException {
    if (asked.incrementAndGet() % 9 == 0) {
      versions.incrementAndGet(page);
    }
    long version = versions.get(page);
    String tag = "\"" + version + "\"";
    exchange.getResponseHeaders().set("ETag", tag);
    exchange.getResponseHeaders().set("Cache-Control", "max-age=" + page % 5);
    if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      unchanged.incrementAndGet();
      exchange.sendResponseHeaders(304, -1);
      exchange.close();
    } else {
      byte[] body = SummedText.of(page, version).getBytes(UTF_8);
      LoopbackServer.send(exchange, 200, "text/plain", body);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
