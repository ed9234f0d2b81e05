package io.github.wheelscout.scripts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.wheelscout.Wheelscout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * An index on this machine for {@link Training}, as a process of its own, so that nothing of a server comes into the archive. Every
 * project has the same few files, under {@code /json/} and under {@code /html/}.
 */
public final class TrainingIndex {

  private static final List<String> ENDS = List.of(".tar.gz", "-py3-none-any.whl", "-cp314-cp314-manylinux_2_17_x86_64.manylinux2014_x86_64.whl");

  private TrainingIndex() {}

  private static final String SIDECAR = ".metadata";

  /**
   * Serves until standard input ends. Prints its roots for http and https, when {@code training.pem} says what to believe. The arguments:
   * the folder of that file, the home of this JDK.
   */
  public static void main(String[] arguments) throws IOException, GeneralSecurityException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    TrainingKey key = TrainingKey.make(folder, arguments[1]);
    key.writeCertificate(folder.resolve("training.pem"));
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpsServer encrypted = HttpsServer.create(anyPort, 0);
    encrypted.setHttpsConfigurator(new HttpsConfigurator(key.context()));
    HttpServer plain = HttpServer.create(anyPort, 0);
    for (HttpServer server : List.of(plain, encrypted)) {
      server.createContext("/json/", exchange -> answer(exchange, "application/vnd.pypi.simple.v1+json", true));
      server.createContext("/html/", exchange -> answer(exchange, "text/html; charset=utf-8", false));
      server.createContext("/files/", TrainingIndex::file);
      server.start();
    }
    System.out.println("http://127.0.0.1:" + plain.getAddress().getPort() + " https://127.0.0.1:" + encrypted.getAddress().getPort());
    System.in.transferTo(OutputStream.nullOutputStream());
    System.exit(0);
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
    if (exchange.getRequestHeaders().containsKey("If-None-Match")) {
      exchange.sendResponseHeaders(304, -1);
      exchange.close();
      return;
    }
    exchange.sendResponseHeaders(200, packed.size());
    try (OutputStream body = exchange.getResponseBody()) {
      packed.writeTo(body);
    }
  }

  /** A file, or its end, which of a small one is all of it. */
  private static void file(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.endsWith(SIDECAR)) {
      byte[] sidecar = sidecar(name);
      exchange.sendResponseHeaders(200, sidecar.length);
      exchange.getResponseBody().write(sidecar);
      exchange.close();
      return;
    }
    boolean part = exchange.getRequestHeaders().containsKey("Range");
    try (InputStream in = Wheelscout.class.getResourceAsStream("index/sample/" + name)) {
      byte[] file = in.readAllBytes();
      exchange.getResponseHeaders().add("Content-Type", "application/zip");
      if (part) {
        exchange.getResponseHeaders().add("Content-Range", "bytes 0-" + (file.length - 1) + "/" + file.length);
      }
      exchange.sendResponseHeaders(part ? 206 : 200, file.length);
      exchange.getResponseBody().write(file);
    }
    exchange.close();
  }

  private static String json(String project) {
    StringBuilder files = new StringBuilder();
    for (String file : files(project)) {
      files
          .append(files.isEmpty() ? "" : ",")
          .append("{\"filename\":\"%1$s\",\"url\":\"../../files/%1$s\",\"hashes\":{\"sha256\":\"%2$064x\"},".formatted(file, file.hashCode()))
          .append("\"requires-python\":\">=3.8,!=3.9.0\",\"size\":1234,\"upload-time\":\"2026-01-02T03:04:05.678901Z\",")
          .append("\"yanked\":false,\"core-metadata\":{\"sha256\":\"%s\"}}".formatted(sha256(sidecar(file))));
    }
    return "{\"meta\":{\"api-version\":\"1.4\"},\"name\":\"" + project + "\",\"versions\":[\"1.0\",\"1.1rc1\"],\"files\":[" + files + "]}";
  }

  /** What a file says of itself. */
  private static byte[] sidecar(String file) {
    String[] parts = file.split("-", 3);
    String head = "Metadata-Version: 2.4\nName: " + parts[0] + "\nVersion: " + parts[1] + "\nSummary: A project\n";
    String rest = "Requires-Python: >=3.8\nRequires-Dist: beta>=1 ; extra == 'x'\nProvides-Extra: x\n\nText.\n";
    return (head + rest).getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
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
