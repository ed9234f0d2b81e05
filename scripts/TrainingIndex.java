package io.github.wheelscout.scripts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** An index on this machine for {@link Training}: every project has the same few files, under {@code /json/} and under {@code /html/}. */
final class TrainingIndex implements AutoCloseable {

  private static final List<String> ENDS = List.of(".tar.gz", "-py3-none-any.whl", "-cp314-cp314-manylinux_2_17_x86_64.manylinux2014_x86_64.whl");

  private final HttpServer server;

  TrainingIndex() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/json/", exchange -> answer(exchange, "application/vnd.pypi.simple.v1+json", true));
    server.createContext("/html/", exchange -> answer(exchange, "text/html; charset=utf-8", false));
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange, String type, boolean json) throws IOException {
    String project = exchange.getRequestURI().getPath().split("/", -1)[2];
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write((json ? json(project) : html(project)).getBytes(StandardCharsets.UTF_8));
    }
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    exchange.getResponseHeaders().add("Cache-Control", "max-age=600, public");
    exchange.getResponseHeaders().add("ETag", "\"" + project + "\"");
    exchange.sendResponseHeaders(200, packed.size());
    try (OutputStream body = exchange.getResponseBody()) {
      packed.writeTo(body);
    }
  }

  private static String json(String project) {
    StringBuilder files = new StringBuilder();
    for (String file : files(project)) {
      files
          .append(files.isEmpty() ? "" : ",")
          .append("{\"filename\":\"%1$s\",\"url\":\"../../%1$s\",\"hashes\":{\"sha256\":\"%2$064x\"},".formatted(file, file.hashCode()))
          .append("\"requires-python\":\">=3.8,!=3.9.0\",\"size\":1234,\"upload-time\":\"2026-01-02T03:04:05.678901Z\",")
          .append("\"yanked\":false,\"core-metadata\":{\"sha256\":\"%064x\"}}".formatted(project.hashCode()));
    }
    return "{\"meta\":{\"api-version\":\"1.4\"},\"name\":\"" + project + "\",\"versions\":[\"1.0\",\"1.1rc1\"],\"files\":[" + files + "]}";
  }

  private static String html(String project) {
    StringBuilder links = new StringBuilder("<!DOCTYPE html><html><head><meta name=\"pypi:repository-version\" content=\"1.4\"></head><body>");
    for (String file : files(project)) {
      links.append("<a href=\"../../%1$s#sha256=%2$064x\" data-requires-python=\"&gt;=3.8\">%1$s</a><br>%n".formatted(file, file.hashCode()));
    }
    return links.append("</body></html>").toString();
  }

  private static List<String> files(String project) {
    return List.of("1.0", "1.1rc1").stream().flatMap(version -> ENDS.stream().map(end -> project + "-" + version + end)).toList();
  }
}
