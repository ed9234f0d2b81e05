package io.github.wheelscout.net;

import com.github.mizosoft.methanol.Methanol;
import io.github.wheelscout.net.proxy.ProxyRoute;
import io.github.wheelscout.net.proxy.ProxyRoutes;
import io.github.wheelscout.net.tls.TlsContexts;
import io.github.wheelscout.url.RedactedUrls;
import io.github.wheelscout.url.UrlReference;
import java.io.IOException;
import java.io.InputStream;
import java.net.IDN;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow.Publisher;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** HTTP over Methanol. The client is made when the first request is. */
final class HttpTransport implements Transport {

  private static final Duration TO_END = Duration.ofMillis(200);
  private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

  private final SessionOptions options;
  private final TlsContexts tls;
  private final boolean verifying;
  private final ProxyRoutes proxies;
  private @Nullable Methanol client;

  /** A transport that checks certificates, or one that does not. */
  HttpTransport(SessionOptions options, TlsContexts tls, boolean verifying) {
    this.options = options;
    this.tls = tls;
    this.verifying = verifying;
    proxies = new ProxyRoutes(options.proxies(), () -> secured(true), options.timeout());
  }

  @Override
  public Reply send(Request request, Duration patience) throws IOException {
    UrlReference url = UrlReference.parse(request.url());
    if ("https".equalsIgnoreCase(url.scheme())) {
      secured(verifying);
    }
    ProxyRoute proxy = proxies.route(url);
    HttpRequest sent = message(request, url, patience, proxy);
    HttpResponse<Publisher<List<ByteBuffer>>> response;
    try {
      response = client().send(sent, HttpResponse.BodyHandlers.ofPublisher());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw NetworkFailures.interrupted(request.url(), e);
    } catch (IOException e) {
      throw proxy == null ? e : ProxyFailures.of(e, proxy, options.timeout());
    }
    ReceivedBody body = new ReceivedBody(options.timeout());
    if (proxy != null && response.statusCode() == ProxyFailures.UNKNOWN_TO_THE_PROXY) {
      if ("http".equalsIgnoreCase(url.scheme())) { // of a tunnel the client gives none
        response.body().subscribe(body);
        body.close();
      }
      throw ProxyFailures.unknown(proxy);
    }
    response.body().subscribe(body);
    boolean head = request.method().equals("HEAD");
    if (head) {
      body.close();
    }
    return new Reply(
        response.statusCode(),
        fields(response.headers()),
        head ? InputStream.nullInputStream() : body);
  }

  /** The context, with what is wrong with its files known. */
  private SSLContext secured(boolean verified) {
    tls.prepare(verified);
    return verified ? tls.verifying() : tls.trusting();
  }

  private static HttpRequest message(
      Request request, UrlReference url, Duration patience, @Nullable ProxyRoute proxy)
      throws NetworkException {
    byte[] body = request.body();
    try {
      URI uri = URI.create(ascii(url).toString());
      HttpRequest.Builder message =
          HttpRequest.newBuilder(uri)
              .timeout(patience)
              .method(
                  request.method(),
                  body == null
                      ? HttpRequest.BodyPublishers.noBody()
                      : HttpRequest.BodyPublishers.ofByteArray(body));
      for (HeaderFields.Field field : request.fields().fields()) {
        message.header(field.name(), field.value());
      }
      if (proxy != null && proxy.header() != null && proxy.value() != null) {
        message.header(proxy.header(), proxy.value());
      }
      // In HTTP/2 the client shows the host behind a tunnel what is for the proxy.
      boolean shown = proxy != null && proxy.header() != null;
      if (shown || "http".equalsIgnoreCase(url.scheme())) {
        message.version(HttpClient.Version.HTTP_1_1);
      }
      return message.build();
    } catch (IllegalArgumentException e) {
      throw NetworkException.lasting(
          "unsupported-url", "'" + RedactedUrls.of(url) + "' is no URL that can be asked", null, e);
    }
  }

  /**
   * The URL with its host in Punycode. The tables for that are large: a host in ASCII needs none.
   */
  private static UrlReference ascii(UrlReference url) {
    String host = url.authority() == null ? "" : url.authority();
    for (int i = 0; i < host.length(); i++) {
      if (host.charAt(i) >= 0x80) {
        return url.withAuthority(IDN.toASCII(host));
      }
    }
    return url;
  }

  private static HeaderFields fields(HttpHeaders headers) {
    List<HeaderFields.Field> fields = new ArrayList<>();
    for (Map.Entry<String, List<String>> entry : headers.map().entrySet()) {
      for (String value : entry.getValue()) {
        fields.add(new HeaderFields.Field(entry.getKey(), value));
      }
    }
    return new HeaderFields(fields);
  }

  private synchronized Methanol client() {
    if (client == null) {
      // Without protocols the client offers no HTTP/2; to ask the context for its own makes it.
      SSLParameters parameters = new SSLParameters(null, PROTOCOLS);
      Methanol.Builder builder =
          Methanol.newBuilder()
              .sslContext(verifying ? tls.verifying() : tls.trusting())
              .sslParameters(parameters)
              .followRedirects(HttpClient.Redirect.NEVER)
              .connectTimeout(options.timeout())
              .userAgent(options.userAgent().get())
              .autoAcceptEncoding(false);
      if (!options.proxies().isJava()) {
        builder.proxy(options.proxies().isNone() ? HttpClient.Builder.NO_PROXY : proxies);
      }
      client = builder.build();
    }
    return client;
  }

  /** The client's own thread is given a moment to end: a process that exits while it runs waits. */
  @Override
  public synchronized void close() {
    proxies.close();
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
}
