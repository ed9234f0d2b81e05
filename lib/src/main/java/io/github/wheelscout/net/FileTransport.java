package io.github.wheelscout.net;

import io.github.wheelscout.url.FileUrls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Files of this machine, answered for as a server would; a folder is its {@code index.html}. */
final class FileTransport implements Transport {

  @Override
  public Reply send(Request request, Duration patience) throws IOException {
    try {
      Path path = FileUrls.path(request.url());
      Path file = Files.isDirectory(path) ? path.resolve("index.html") : path;
      HeaderFields fields =
          HeaderFields.of(
              "content-type", type(file), "content-length", String.valueOf(Files.size(file)));
      boolean head = request.method().equals("HEAD");
      InputStream body = head ? InputStream.nullInputStream() : Files.newInputStream(file);
      return new Reply(200, fields, body);
    } catch (NoSuchFileException | InvalidPathException e) {
      return problem(404, "there is no such file");
    } catch (AccessDeniedException e) {
      return problem(403, "the file may not be read");
    }
  }

  @Override
  public Trust trust() {
    return Trust.LOCAL;
  }

  private static Reply problem(int status, String text) {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    return new Reply(
        status, HeaderFields.of("content-type", "text/plain"), new ByteArrayInputStream(body));
  }

  private static String type(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html", "htm" -> "text/html";
      case "json" -> "application/json";
      case "xml" -> "application/xml";
      case "whl", "zip" -> "application/zip";
      case "gz", "tgz" -> "application/gzip";
      case "bz2", "xz", "tar" -> "application/octet-stream";
      default -> "text/plain";
    };
  }
}
