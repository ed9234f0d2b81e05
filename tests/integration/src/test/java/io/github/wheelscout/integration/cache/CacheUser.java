package io.github.wheelscout.integration.cache;

import io.github.wheelscout.cache.Answered;
import io.github.wheelscout.cache.CacheFolder;
import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.cache.HttpCache;
import io.github.wheelscout.cache.Question;
import io.github.wheelscout.net.Request;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.net.SessionOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * Somebody who looks up pages, asks about them and removes them, as {@code find} and {@code cache}
 * do. As a program it does so until it is killed, and ends by itself only where a look-up fails.
 */
final class CacheUser implements AutoCloseable {

  static final int PAGES = 200;

  private final Session session = new Session(SessionOptions.DEFAULT);
  private final Path directory;
  private final String server;
  private final Random random;

  CacheUser(Path directory, String server, long seed) {
    this.directory = directory;
    this.server = server;
    random = new Random(seed);
  }

  /** Arguments: the directory, the server, a seed and, if it is to end, how many steps to do. */
  public static void main(String[] arguments) throws Exception {
    long steps = arguments.length > 3 ? Long.parseLong(arguments[3]) : Long.MAX_VALUE;
    try (CacheUser user =
        new CacheUser(Path.of(arguments[0]), arguments[1], Long.parseLong(arguments[2]))) {
      for (long step = 0; step < steps; step++) {
        user.step();
      }
    }
  }

  /** One look-up of any page, now and then anew; rarely, a page is removed. */
  void step() throws IOException {
    int page = random.nextInt(PAGES);
    if (random.nextInt(40) == 0) {
      remove(page);
    } else {
      lookUp(page, random.nextInt(4) == 0);
    }
  }

  /** Fails unless the answer is some version of the page, whole; tells whether it was kept. */
  boolean lookUp(int page, boolean anew) throws IOException {
    String url = server + "/" + page + "/";
    CacheOptions options = CacheOptions.in(directory, Clock.systemUTC());
    Question question = new Question("pages", Request.page(url, "text/plain"), List.of(), anew);
    Answered<String> answered;
    try (HttpCache cache = new HttpCache(options, session, true)) {
      answered = cache.get(question, new SummedText());
    }
    String text = answered.value();
    if (text == null || !SummedText.isOf(page, text)) {
      throw new IllegalStateException("torn or foreign: page " + page + ": " + text);
    }
    return answered.cachedSeconds() != null;
  }

  private void remove(int page) {
    try {
      CacheFolder.in(directory)
          .remove(Instant.now(), kept -> kept.label().endsWith("/" + page + "/"));
    } catch (IOException e) {
      // A folder that goes away meanwhile, or must not be written, is none of a look-up's business.
    }
  }

  @Override
  public void close() {
    session.close();
  }
}
