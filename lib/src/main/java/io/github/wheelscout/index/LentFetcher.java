package io.github.wheelscout.index;

import io.github.wheelscout.net.HttpAnswer;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.spi.Fetcher;
import io.github.wheelscout.url.FileUrls;
import io.github.wheelscout.url.RedactedUrls;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** The one door to the network, for the sources of plugins too; they may also read files. */
final class LentFetcher implements Fetcher {

  private final Session session;
  private final Limits limits;

  LentFetcher(Session session, Limits limits) {
    this.session = session;
    this.limits = limits;
  }

  @Override
  public @Nullable Page fetch(String url, String accept) throws IOException {
    if (url.startsWith("file:")) {
      return local(url);
    }
    if (!BuiltInSources.isHttp(url)) {
      throw new UnsupportedLocationException(RedactedUrls.of(url));
    }
    try (FetchedPage page = page(url, accept)) {
      return page == null
          ? null
          : new Page(page.base(), page.contentType(), page.body().readAllBytes());
    }
  }

  /** The page at a URL, null if there is none. */
  @Nullable FetchedPage page(String url, String accept) throws IOException {
    String shown = RedactedUrls.of(url);
    HttpAnswer answer = session.get(url, accept);
    try {
      if (HttpStatus.hasPage(answer.status(), shown)) {
        ContentType type = ContentType.of(answer.contentType());
        InputStream body = new BoundedBody(answer.body(), shown, limits);
        return new FetchedPage(shown, type, answer.url(), body);
      }
    } catch (IOException e) {
      answer.close();
      throw e;
    }
    answer.close();
    return null;
  }

  /** The type of what a URL holds, asked for without the thing itself; null if it has none. */
  @Nullable ContentType typeOf(String url, String accept) throws IOException {
    try (HttpAnswer answer = session.head(url, accept)) {
      boolean there = HttpStatus.hasPage(answer.status(), RedactedUrls.of(url));
      return there && answer.contentType() != null ? ContentType.of(answer.contentType()) : null;
    }
  }

  private @Nullable Page local(String url) throws IOException {
    try (InputStream in = Files.newInputStream(FileUrls.path(url))) {
      return new Page(url, "", BoundedBody.read(in, url, limits));
    } catch (NoSuchFileException e) {
      return null;
    } catch (InvalidPathException e) {
      throw new IOException("'" + url + "' is not a path: " + e.getReason(), e);
    }
  }
}
