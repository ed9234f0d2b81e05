package io.github.wheelscout.index;

import io.github.wheelscout.spi.Fetcher;
import io.github.wheelscout.url.FileUrls;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** What sources of plugins may read: {@code file:} URLs. */
final class LentFetcher implements Fetcher {

  @Override
  public @Nullable Page fetch(String url, String accept) throws IOException {
    if (!url.startsWith("file:")) {
      throw new UnsupportedLocationException(url);
    }
    try (InputStream in = Files.newInputStream(FileUrls.path(url))) {
      return new Page(url, "", Snapshot.bounded(in, url));
    } catch (NoSuchFileException e) {
      return null;
    } catch (InvalidPathException e) {
      throw new IOException("'" + url + "' is not a path: " + e.getReason(), e);
    }
  }
}
