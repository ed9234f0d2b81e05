package io.github.wheelscout.net;

import com.github.mizosoft.methanol.Methanol;
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
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** HTTP over Methanol. The client is made when the first request is. */
final class HttpTransport implements Transport {

  private static final Duration TO_END = Duration.ofMillis(200);

  private final SessionOptions options;
  private final boolean verifying;
  private @Nullable Methanol client;

  /** A transport that checks certificates, or one that does not. */
  HttpTransport(SessionOptions options, boolean verifying) {
    this.options = options;
    this.verifying = verifying;
  }

  @Override
  public Reply send(Request request, Duration patience) throws IOException {
    UrlReference url = UrlReference.parse(request.url());
    HttpRequest sent = message(request, url, patience);
    HttpResponse<Publisher<List<ByteBuffer>>> response;
    try {
      response = client().send(sent, HttpResponse.BodyHandlers.ofPublisher());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw NetworkFailures.interrupted(request.url(), e);
    }
    ReceivedBody body = new ReceivedBody(options.timeout());
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

  private static HttpRequest message(Request request, UrlReference url, Duration patience)
      throws NetworkException {
    String host = url.authority() == null ? "" : url.authority();
    byte[] body = request.body();
    try {
      URI uri = URI.create(url.withAuthority(IDN.toASCII(host)).toString());
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
      if ("http".equalsIgnoreCase(url.scheme())) {
        message.version(HttpClient.Version.HTTP_1_1);
      }
      return message.build();
    } catch (IllegalArgumentException e) {
      throw NetworkException.lasting(
          "unsupported-url", "'" + RedactedUrls.of(url) + "' is no URL that can be asked", null, e);
    }
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
      Methanol.Builder builder =
          Methanol.newBuilder()
              .sslContext(verifying ? options.tls().verifying() : options.tls().trusting())
              .sslParameters(new SSLParameters())
              .followRedirects(HttpClient.Redirect.NEVER)
              .connectTimeout(options.timeout())
              .userAgent(options.userAgent().get())
              .autoAcceptEncoding(false);
      if (options.proxies().selector() != null) {
        builder.proxy(options.proxies().selector());
      }
      if (options.proxies().authenticator() != null) {
        builder.authenticator(options.proxies().authenticator());
      }
      client = builder.build();
    }
    return client;
  }

  /** The client's own thread is given a moment to end: a process that exits while it runs waits. */
  @Override
  public synchronized void close() {
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
