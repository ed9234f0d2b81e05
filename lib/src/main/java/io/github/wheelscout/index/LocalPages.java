package io.github.wheelscout.index;

import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.url.FileUrls;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** HTML pages in the file system. */
final class LocalPages {

  private LocalPages() {}

  /** The page at a path or {@code file:} URL; of a folder {@code index.html}. Null if none. */
  static @Nullable FetchedPage read(String location, Limits limits) throws IOException {
    Path path = BuiltInSources.path(location);
    if (path == null) {
      throw new UnsupportedLocationException(location);
    }
    Path file = Files.isDirectory(path) ? path.resolve("index.html") : path;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = BoundedBody.read(in, location, limits);
      return new FetchedPage(location, ContentType.PLAIN_HTML, FileUrls.of(file), bytes);
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** Whether a file name is that of an HTML page. */
  static boolean isHtml(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm");
  }
}
