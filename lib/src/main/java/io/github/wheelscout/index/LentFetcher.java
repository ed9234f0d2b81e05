package io.github.wheelscout.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.wheelscout.cache.BodyForm;
import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.cache.HttpCache;
import io.github.wheelscout.cache.OfflineException;
import io.github.wheelscout.cache.Question;
import io.github.wheelscout.net.HttpAnswer;
import io.github.wheelscout.net.NetworkException;
import io.github.wheelscout.net.Request;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.policy.Limit;
import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.spi.Fetcher;
import io.github.wheelscout.url.FileUrls;
import io.github.wheelscout.url.RedactedUrls;
import io.github.wheelscout.url.UrlReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one door to the network, for the sources of plugins too; they may also read files. */
final class LentFetcher implements Fetcher {

  private final Session session;
  private final HttpCache cache;
  private final CacheOptions options;
  private final Limits limits;

  /** What is made of a page, once or, if it broke off, again. */
  interface PageUse<T> {
    T of(FetchedPage page) throws IOException;
  }

  LentFetcher(Session session, HttpCache cache, CacheOptions options, Limits limits) {
    this.session = session;
    this.cache = cache;
    this.options = options;
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
    List<String> reading = List.of(String.valueOf(limits.value(Limit.PAGE_BYTES)));
    Question question =
        new Question("http", Request.page(url, accept), reading, options.refreshes(null));
    return cache.get(question, new Form(url)).value();
  }

  /** Whether a location is asked through the session. */
  boolean isRemote(String location) {
    return BuiltInSources.isHttp(location) || session.isMounted(location);
  }

  /**
   * What a URL holds, as bytes, behind the URL that it came from and its type. The URL that was
   * asked may hold secrets, and is not kept.
   */
  private final class Form implements BodyForm<Page> {
    private final String shown;
    private final String asked;

    Form(String url) {
      shown = RedactedUrls.of(url);
      asked = UrlReference.parse(url).encoded().withoutUserInfo().withoutFragment().toString();
    }

    @Override
    public @Nullable Page read(HttpAnswer answer) throws IOException {
      return made(
          answer,
          shown,
          null,
          page -> new Page(page.base(), page.contentType(), page.body().readAllBytes()));
    }

    @Override
    public ByteBuffer encode(Page page) throws IOException {
      String url = page.url().equals(asked) ? "" : page.url();
      byte[] head = (url + '\n' + page.contentType() + '\n').getBytes(UTF_8);
      byte[] body = page.body().readAllBytes();
      return ByteBuffer.allocate(head.length + body.length).put(head).put(body).flip();
    }

    @Override
    public @Nullable Page decode(ByteBuffer kept) {
      byte[] bytes = new byte[kept.remaining()];
      kept.get(bytes);
      int url = endOfLine(bytes, 0);
      int type = endOfLine(bytes, url + 1);
      return type == bytes.length
          ? null
          : new Page(
              url == 0 ? asked : new String(bytes, 0, url, UTF_8),
              new String(bytes, url + 1, type - url - 1, UTF_8),
              Arrays.copyOfRange(bytes, type + 1, bytes.length));
    }

    private static int endOfLine(byte[] bytes, int from) {
      int at = from;
      while (at < bytes.length && bytes[at] != '\n') {
        at++;
      }
      return Math.min(at, bytes.length);
    }
  }

  /**
   * What is made of the page in an answer, null if there is none.
   *
   * @param index the source that it belongs to, null if to none
   */
  <T> @Nullable T made(HttpAnswer answer, String shown, @Nullable String index, PageUse<T> use)
      throws IOException {
    FetchedPage page = page(answer, shown, index);
    return page == null ? null : used(page, use);
  }

  /** Whether a page makes no sense since it was cut off on its way. */
  static boolean isCutOff(IOException failure) {
    return failure instanceof PageFormatException format && format.isCutOff();
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

  /**
   * The page at a URL, to be closed; null if there is none. It is not kept.
   *
   * @throws OfflineException if nobody may be asked
   */
  @Nullable FetchedPage page(String url, String accept, @Nullable String index) throws IOException {
    requireNetwork(url);
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

  private void requireNetwork(String url) throws OfflineException {
    if (options.offline()) {
      throw new OfflineException(RedactedUrls.of(url));
    }
  }

  /** How often a request is repeated at most. */
  int retries() {
    return session.retries();
  }

  /** Whether a page that could not be read may be whole when it is asked for again. */
  static boolean mayPass(IOException problem) {
    return switch (problem) {
      case NetworkException network -> network.isTransient();
      case PageFormatException page -> page.isCutOff();
      default -> false;
    };
  }

  /** The type of what a URL holds, asked for without the thing itself; null if it has none. */
  @Nullable ContentType typeOf(String url, String accept) throws IOException {
    requireNetwork(url);
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
