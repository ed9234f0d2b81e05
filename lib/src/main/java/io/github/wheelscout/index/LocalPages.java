package io.github.wheelscout.index;

import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.url.FileUrls;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** HTML pages in the file system. */
final class LocalPages {

  private LocalPages() {}

  /** The page at a path or {@code file:} URL; of a folder {@code index.html}. Null if none. */
  static @Nullable FetchedPage open(String location, Limits limits) throws IOException {
    Path file = file(location);
    try {
      InputStream body = new BoundedBody(Files.newInputStream(file), location, limits);
      return new FetchedPage(
          location, ContentType.of(ContentType.PLAIN_HTML), FileUrls.of(file), body);
    } catch (NoSuchFileException e) {
      return null;
    } catch (FileSystemException e) {
      throw new IOException("cannot read " + location + ": " + reason(e), e);
    }
  }

  /** The names of the folders in a folder, in order. */
  static List<String> folders(String location) throws IOException {
    Path folder = BuiltInSources.path(location);
    if (folder == null) {
      throw new UnsupportedLocationException(location);
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .map(it -> it.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static Path file(String location) throws UnsupportedLocationException {
    Path path = BuiltInSources.path(location);
    if (path == null) {
      throw new UnsupportedLocationException(location);
    }
    return Files.isDirectory(path) ? path.resolve("index.html") : path;
  }

  private static String reason(FileSystemException e) {
    return e instanceof AccessDeniedException
        ? "access denied"
        : Objects.requireNonNullElse(e.getReason(), e.getClass().getSimpleName());
  }

  /** Whether a file name is that of an HTML page. */
  static boolean isHtml(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm");
  }
}
