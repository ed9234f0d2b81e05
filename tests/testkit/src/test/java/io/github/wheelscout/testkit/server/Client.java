package io.github.wheelscout.testkit.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLContext;

/** Asks once, with the JDK's client, and takes the answer as it comes. */
final class Client {

  private Client() {}

  /** Header names and values by turns. */
  static HttpResponse<byte[]> get(String url, String... headers) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request(url, headers), HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  static HttpResponse<byte[]> get(SSLContext context, String url) throws Exception {
    try (HttpClient client = HttpClient.newBuilder().sslContext(context).build()) {
      return client.send(request(url), HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  static HttpResponse<byte[]> send(String method, String url) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url))
              .method(method, HttpRequest.BodyPublishers.noBody())
              .build();
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static HttpRequest request(String url, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return request.build();
  }
}
