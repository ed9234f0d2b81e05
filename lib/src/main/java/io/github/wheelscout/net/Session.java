package io.github.wheelscout.net;

import com.github.mizosoft.methanol.Methanol;
import io.github.wheelscout.auth.MultiDomainAuth;
import io.github.wheelscout.url.RedactedUrls;
import io.github.wheelscout.url.UrlReference;
import java.io.IOException;
import java.io.InputStream;
import java.net.IDN;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Flow.Publisher;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * Asks URLs. Redirects are followed hop by hop, and every hop is a request of its own: nothing of
 * the first goes to another host, and credentials are looked up for each origin anew. The client is
 * made when the first request is. Safe for use by many threads.
 */
public final class Session implements AutoCloseable {

  private static final Duration TO_END = Duration.ofMillis(200);

  private final SessionOptions options;
  private final MultiDomainAuth auth;
  private @Nullable Methanol client;
  private boolean closed;

  /** A session; nothing is opened yet. */
  public Session(SessionOptions options) {
    this.options = options;
    auth = new MultiDomainAuth(options.credentials());
  }

  /**
   * Asks for what a URL holds. The caller closes the answer, whatever its status.
   *
   * @param accept the media types that are understood, as in the header {@code Accept}
   * @throws NetworkException if there is no answer
   */
  public HttpAnswer get(String url, String accept) throws NetworkException {
    return follow("GET", url, accept);
  }

  /** Asks for the head of what a URL holds; the body of the answer is empty. */
  public HttpAnswer head(String url, String accept) throws NetworkException {
    return follow("HEAD", url, accept);
  }

  private HttpAnswer follow(String method, String url, String accept) throws NetworkException {
    UrlReference at = UrlReference.parse(url).encoded().withoutUserInfo().withoutFragment();
    for (int hop = 0; hop <= Redirects.MOST; hop++) {
      HttpResponse<Publisher<List<ByteBuffer>>> response = authorized(method, at, accept);
      ReceivedBody body = body(response);
      String location = response.headers().firstValue("Location").orElse(null);
      if (!Redirects.isRedirect(response.statusCode()) || location == null) {
        return answer(at, response, method.equals("HEAD") ? InputStream.nullInputStream() : body);
      }
      discard(body);
      at = Redirects.follow(at, location);
    }
    throw new NetworkException(
        "too-many-redirects",
        RedactedUrls.of(url) + " redirects more than " + Redirects.MOST + " times",
        null);
  }

  /** Asks, and once again with a credential if the origin wants one that is known. */
  private HttpResponse<Publisher<List<ByteBuffer>>> authorized(
      String method, UrlReference url, String accept) throws NetworkException {
    String shown = auth.authorization(url);
    HttpResponse<Publisher<List<ByteBuffer>>> response =
        send(request(method, url, accept, shown), url);
    String other = response.statusCode() == 401 ? auth.challenged(url, shown) : null;
    if (other == null) {
      return response;
    }
    discard(body(response));
    return send(request(method, url, accept, other), url);
  }

  private ReceivedBody body(HttpResponse<Publisher<List<ByteBuffer>>> response) {
    ReceivedBody body = new ReceivedBody(options.timeout());
    response.body().subscribe(body);
    return body;
  }

  private HttpAnswer answer(UrlReference url, HttpResponse<?> response, InputStream raw) {
    String type = response.headers().firstValue("Content-Type").orElse(null);
    String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
    HttpBody body = new HttpBody(raw, encoding, Hosts.hostAndPort(url), options.timeout());
    return new HttpAnswer(url.toString(), response.statusCode(), type, body);
  }

  private HttpResponse<Publisher<List<ByteBuffer>>> send(HttpRequest request, UrlReference url)
      throws NetworkException {
    try {
      return client().send(request, HttpResponse.BodyHandlers.ofPublisher());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NetworkException(
          "interrupted", "asking " + RedactedUrls.of(url) + " was interrupted", null, e);
    } catch (IOException e) {
      throw NetworkFailures.of(e, Hosts.hostAndPort(url), options.timeout());
    }
  }

  private static HttpRequest request(
      String method, UrlReference url, String accept, @Nullable String authorization)
      throws NetworkException {
    String host = url.authority() == null ? "" : url.authority();
    try {
      URI uri = URI.create(url.withAuthority(IDN.toASCII(host)).toString());
      HttpRequest.Builder request =
          HttpRequest.newBuilder(uri)
              .method(method, HttpRequest.BodyPublishers.noBody())
              .header("Accept", accept)
              .header("Accept-Encoding", "gzip");
      if ("http".equalsIgnoreCase(url.scheme())) {
        request.version(HttpClient.Version.HTTP_1_1);
      }
      if (authorization != null) {
        request.header("Authorization", authorization);
      }
      return request.build();
    } catch (IllegalArgumentException e) {
      throw new NetworkException(
          "unsupported-url", "'" + RedactedUrls.of(url) + "' is no URL that can be asked", null, e);
    }
  }

  private synchronized Methanol client() {
    if (closed) {
      throw new IllegalStateException("the session is closed");
    }
    if (client == null) {
      client =
          Methanol.newBuilder()
              .sslContext(new LazySslContext())
              .sslParameters(new SSLParameters())
              .followRedirects(HttpClient.Redirect.NEVER)
              .connectTimeout(options.timeout())
              .headersTimeout(options.timeout())
              .userAgent(options.userAgent())
              .autoAcceptEncoding(false)
              .build();
    }
    return client;
  }

  /**
   * Asks no more. The client's own thread is given a moment to end: a process that exits while it
   * runs waits longer.
   */
  @Override
  public synchronized void close() {
    closed = true;
    if (client == null) {
      return;
    }
    client.shutdown();
    try {
      client.awaitTermination(TO_END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    client = null;
  }

  private static void discard(InputStream body) {
    try (body) {
      body.readNBytes(1 << 14);
    } catch (IOException e) {
      // What a redirect says beside its target is of no interest.
    }
  }
}
