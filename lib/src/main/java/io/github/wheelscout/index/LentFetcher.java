package io.github.wheelscout.index;

import io.github.wheelscout.net.HttpAnswer;
import io.github.wheelscout.net.NetworkException;
import io.github.wheelscout.net.Request;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.spi.Fetcher;
import io.github.wheelscout.url.FileUrls;
import io.github.wheelscout.url.RedactedUrls;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** The one door to the network, for the sources of plugins too; they may also read files. */
final class LentFetcher implements Fetcher {

  private final Session session;
  private final Limits limits;

  /** What is made of a page, once or, if it broke off, again. */
  interface PageUse<T> {
    T of(FetchedPage page) throws IOException;
  }

  LentFetcher(Session session, Limits limits) {
    this.session = session;
    this.limits = limits;
  }

  @Override
  public @Nullable Page fetch(String url, String accept) throws IOException {
    if (url.startsWith("file:")) {
      return local(url);
    }
    if (!isRemote(url)) {
      throw new UnsupportedLocationException(RedactedUrls.of(url));
    }
    return read(
        url,
        accept,
        null,
        page -> new Page(page.base(), page.contentType(), page.body().readAllBytes()));
  }

  /** Whether a location is asked through the session. */
  boolean isRemote(String location) {
    return BuiltInSources.isHttp(location) || session.isMounted(location);
  }

  /**
   * What is made of the page at a URL, null if there is none. A page that breaks off, or makes no
   * sense since it was cut off or damaged on its way, is asked for again.
   *
   * @param index the source that it belongs to, null if to none
   */
  <T> @Nullable T read(String url, String accept, @Nullable String index, PageUse<T> use)
      throws IOException {
    return session.<@Nullable T>fetch(
        Request.page(url, accept),
        answer -> {
          FetchedPage page = page(answer, RedactedUrls.of(url), index);
          return page == null ? null : used(page, use);
        },
        failure -> failure instanceof PageFormatException format && format.isCutOff());
  }

  private static <T> T used(FetchedPage page, PageUse<T> use) throws IOException {
    try {
      return use.of(page);
    } catch (PageFormatException e) {
      throw failure(e, page.body());
    }
  }

  /** The end of a page that makes no sense may tell that it was damaged on its way. */
  private static IOException failure(PageFormatException problem, InputStream rest) {
    try {
      rest.transferTo(OutputStream.nullOutputStream());
    } catch (NetworkException e) {
      return e;
    } catch (IOException e) {
      return problem;
    }
    return problem;
  }

  /** The page at a URL, to be closed; null if there is none. */
  @Nullable FetchedPage page(String url, String accept, @Nullable String index) throws IOException {
    HttpAnswer answer = session.send(Request.page(url, accept));
    FetchedPage page = null;
    try {
      page = page(answer, RedactedUrls.of(url), index);
    } finally {
      if (page == null) {
        answer.close();
      }
    }
    return page;
  }

  /** The type of what a URL holds, asked for without the thing itself; null if it has none. */
  @Nullable ContentType typeOf(String url, String accept) throws IOException {
    try (HttpAnswer answer = session.send(Request.page(url, accept).head())) {
      FetchedPage page = page(answer, RedactedUrls.of(url), null);
      return page == null || answer.contentType() == null ? null : page.type();
    }
  }

  private @Nullable FetchedPage page(HttpAnswer answer, String shown, @Nullable String index)
      throws HttpStatusException {
    int status = answer.status();
    if (HttpStatus.hasNone(status)) {
      return null;
    }
    ContentType type = ContentType.of(answer.contentType());
    if (HttpStatus.hasPage(status)) {
      return new FetchedPage(
          shown, type, answer.url(), new BoundedBody(answer.body(), shown, limits));
    }
    ProblemDetails details = ProblemDetails.read(type, answer.body());
    throw HttpStatus.isRefusal(status)
        ? new SourceRefusedException(status, shown, index, details)
        : new HttpStatusException(status, shown, index, details);
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
