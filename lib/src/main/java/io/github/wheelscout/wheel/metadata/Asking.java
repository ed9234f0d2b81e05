package io.github.wheelscout.wheel.metadata;

import io.github.wheelscout.link.DigestCheck;
import io.github.wheelscout.net.FileStatusException;
import io.github.wheelscout.net.HttpAnswer;
import io.github.wheelscout.net.Request;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.wheel.Traffic;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks for whole files, and counts what all that is done for one file costs. For one thread. */
final class Asking {

  private static final int OK = 200;

  /** A larger file is none that a sane index has. */
  private static final long MOST = 8L << 30;

  private final Session session;
  private Traffic traffic = Traffic.NONE;

  Asking(Session session) {
    this.session = session;
  }

  /** Makes something of a body that arrives; again if it breaks. */
  interface Reader<T> {
    T read(InputStream body) throws IOException;
  }

  Session session() {
    return session;
  }

  /** What it has cost so far. */
  Traffic traffic() {
    return traffic;
  }

  /** Counts what another has spent. */
  void spent(Traffic more) {
    traffic = traffic.plus(more);
  }

  /**
   * Has what is at a URL read as it arrives, and gives up the rest.
   *
   * @throws FileStatusException if there is nothing
   */
  <T> T get(String url, Reader<T> reader) throws IOException {
    return session.fetch(Request.file(url), answer -> read(answer, url, reader));
  }

  private <T> T read(HttpAnswer answer, String url, Reader<T> reader) throws IOException {
    BoundedInput body = new BoundedInput(answer.body(), MOST);
    try {
      if (answer.status() != OK) {
        throw new FileStatusException(url, answer.status());
      }
      return reader.read(body);
    } finally {
      spent(new Traffic(answer.redirects().size() + 1, body.count()));
    }
  }

  /** Brings the whole file, and holds it to all its digests. */
  void download(ArchiveFile file, Path target) throws IOException {
    get(
        file.url(),
        body -> {
          try (OutputStream out = Files.newOutputStream(target)) {
            return copy(file, body, out);
          }
        });
  }

  /** Copies a file, and holds it to all its digests. */
  static boolean copy(ArchiveFile file, InputStream in, OutputStream out) throws IOException {
    DigestCheck check = new DigestCheck(file.digests());
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      check.update(buffer, 0, read);
      out.write(buffer, 0, read);
    }
    check.finish(file.filename());
    return !check.isEmpty();
  }
}
