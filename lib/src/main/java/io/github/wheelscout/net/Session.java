package io.github.wheelscout.net;

import io.github.wheelscout.url.UrlReference;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Asks URLs. Redirects are followed hop by hop, and every hop is a request of its own: nothing of
 * the first goes to another host, and credentials are looked up for each origin anew. What fails
 * and may pass is asked again. Clients are made when the first request is. Safe for use by many
 * threads.
 */
public final class Session implements AutoCloseable {

  private final SessionOptions options;
  private final Exchanges exchanges;

  /** A session; nothing is opened yet. */
  public Session(SessionOptions options) {
    this.options = options;
    exchanges = new Exchanges(options);
  }

  /**
   * Asks for the page at a URL. The caller closes the answer, whatever its status.
   *
   * @param accept the media types that are understood, as in the header {@code Accept}
   * @throws NetworkException if there is no answer
   */
  public HttpAnswer get(String url, String accept) throws NetworkException {
    return send(Request.page(url, accept));
  }

  /** Asks for the head of what a URL holds; the body of the answer is empty. */
  public HttpAnswer head(String url, String accept) throws NetworkException {
    return send(Request.page(url, accept).head());
  }

  /**
   * Sends a request, and repeats it until its head is answered: a body that breaks while it is read
   * is the caller's. The caller closes the answer, whatever its status.
   *
   * @throws NetworkException if there is no answer
   */
  public HttpAnswer send(Request request) throws NetworkException {
    return send(request, new Attempts(options));
  }

  /**
   * Sends a request and has the answer read, again and again if the body breaks, on one budget of
   * attempts for everything.
   *
   * @throws NetworkException if there is no answer, or none whole
   * @throws IOException if the reader says so
   */
  public <T extends @Nullable Object> T fetch(Request request, AnswerReader<T> reader)
      throws IOException {
    return fetch(request, reader, failure -> false);
  }

  /**
   * The same, where more of the reader's failures may pass than a {@link NetworkException}.
   *
   * @param passing whether the request is worth repeating after a failure of the reader
   */
  public <T extends @Nullable Object> T fetch(
      Request request, AnswerReader<T> reader, Predicate<IOException> passing) throws IOException {
    Attempts attempts = new Attempts(options);
    while (true) {
      try (HttpAnswer answer = send(request, attempts)) {
        return reader.read(answer);
      } catch (IOException e) {
        boolean again = e instanceof NetworkException failure && failure.isTransient();
        if (!(again || passing.test(e)) || !request.isRepeatable() || !attempts.isLeft()) {
          throw e;
        }
      }
      await(attempts, Duration.ZERO, request.url());
    }
  }

  /** How often a request is repeated at most. */
  public int retries() {
    return options.retries();
  }

  /** Whether a URL is served by a transport that was mounted. */
  public boolean isMounted(String url) {
    if (options.transports().isEmpty()) {
      return false;
    }
    try {
      return exchanges.transports().of(bare(url)).isMounted();
    } catch (NetworkException e) {
      return false;
    }
  }

  /** What {@link HttpAnswer#identity()} would be if a URL were asked now and sent nobody on. */
  public @Nullable String identity(String url) {
    UrlReference at = bare(url);
    return Identity.of(null, at, exchanges.authorization(at));
  }

  /**
   * The same for a URL whose origin is known to want credentials: they are looked for now, and
   * shown without being asked for from now on.
   */
  public @Nullable String wantedIdentity(String url) {
    UrlReference at = bare(url);
    return Identity.of(null, at, exchanges.wanted(at));
  }

  /** Whether the user trusts the host of a URL, whatever it shows. */
  public boolean trusts(String url) {
    return TrustedHosts.isAmong(options.trustedHosts(), bare(url));
  }

  /** What it says of itself. */
  public String userAgent() {
    return options.userAgent().get();
  }

  private HttpAnswer send(Request request, Attempts attempts) throws NetworkException {
    UrlReference at = bare(request.url());
    Trust trust = Trust.VERIFIED;
    String identity = null;
    Set<String> seen = new HashSet<>();
    List<HeaderFields> redirects = new ArrayList<>();
    for (int hops = 0; ; hops++) {
      seen.add(at.toString());
      requireSecure(request, at);
      Hop hop = repeated(request, at, attempts);
      trust = trust.and(hop.trust());
      identity = Identity.of(identity, at, hop.shown());
      String location = hop.location();
      if (location == null) {
        return answer(request, hop, trust, identity, redirects);
      }
      redirects.add(hop.fields());
      hop.discard();
      UrlReference next = Redirects.follow(at, location, exchanges.transports());
      if (hops == Redirects.MOST) {
        throw Redirects.tooMany(request.url(), next, seen.contains(next.toString()));
      }
      at = next;
    }
  }

  /** Asks one URL until it answers as an asker can use it, or the attempts are used up. */
  private Hop repeated(Request request, UrlReference at, Attempts attempts)
      throws NetworkException {
    while (true) {
      Duration wanted = Duration.ZERO;
      try {
        Hop hop = exchanges.ask(request, at, attempts);
        boolean again = hop.isTransient(options) && request.isRepeatable() && attempts.isLeft();
        if (!again) {
          return hop;
        }
        wanted = hop.wanted(options.pace().now());
        hop.discard();
      } catch (NetworkException e) {
        if (!e.isTransient() || !request.isRepeatable() || !attempts.isLeft()) {
          throw e;
        }
      }
      await(attempts, wanted, request.url());
    }
  }

  private void requireSecure(Request request, UrlReference url) throws NetworkException {
    if (options.unvouched().allows(request)) {
      return;
    }
    if (!exchanges.transports().of(url).isSecure(url)) {
      throw Redirects.insecure(url);
    }
  }

  private static HttpAnswer answer(
      Request request,
      Hop hop,
      Trust trust,
      @Nullable String identity,
      List<HeaderFields> redirects) {
    InputStream body = hop.body();
    if (request.isPage()) {
      @Nullable String encoding = hop.fields().first("content-encoding");
      body = new UnpackedBody(body, encoding == null ? "" : encoding, Hosts.hostAndPort(hop.url()));
    }
    return new HttpAnswer(
        hop.url().toString(), hop.status(), hop.fields(), body, trust, identity, redirects);
  }

  private static void await(Attempts attempts, Duration wanted, String url)
      throws NetworkException {
    try {
      attempts.await(wanted);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw NetworkFailures.interrupted(url, e);
    }
  }

  /** What is asked for a URL. */
  private static UrlReference bare(String url) {
    return UrlReference.parse(url).encoded().withoutUserInfo().withoutFragment();
  }

  /** Asks no more, and lets go of all connections. */
  @Override
  public void close() {
    exchanges.close();
  }
}
