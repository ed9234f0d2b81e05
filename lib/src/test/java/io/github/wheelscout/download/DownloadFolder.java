package io.github.wheelscout.download;

import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.net.Pace;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.spi.Link;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder that files are brought into, with a cache beside it, for a test. */
final class DownloadFolder implements AutoCloseable {

  private final Path temporary;
  private final Session session;

  DownloadFolder(Path temporary) {
    this(temporary, Pace.WITHOUT_CLOCK);
  }

  private DownloadFolder(Path temporary, Pace pace) {
    this.temporary = temporary;
    session =
        new Session(
            SessionOptions.DEFAULT.toBuilder()
                .timeout(Duration.ofSeconds(5))
                .retries(1)
                .pace(pace)
                .build());
  }

  Path path() {
    return temporary.resolve("files");
  }

  CacheOptions cache() {
    return CacheOptions.in(temporary.resolve("cache"), () -> Instant.EPOCH);
  }

  Downloader downloader() {
    return downloader(CacheOptions.OFF, DownloadOptions.DEFAULT);
  }

  Downloader downloader(CacheOptions cache, DownloadOptions options) {
    return new Downloader(session, cache, options);
  }

  Downloaded download(DownloadRequest request) throws IOException {
    return downloader().download(request, path());
  }

  Downloaded downloadCached(DownloadRequest request) throws IOException {
    return downloader(cache(), DownloadOptions.DEFAULT).download(request, path());
  }

  /** What lies in the folder. */
  List<String> names() throws IOException {
    return names(path());
  }

  /** How many files are kept. */
  long kept() throws IOException {
    Path folder = temporary.resolve("cache");
    if (!Files.exists(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(path().resolve(name));
  }

  static DownloadRequest plain(String url) {
    return DownloadRequest.of(Link.builder(url, "test").build());
  }

  static DownloadRequest hashed(String url, byte[] content) {
    return hashed(url, Map.of("sha256", Bytes.sha256(content)));
  }

  static DownloadRequest hashed(String url, Map<String, String> hashes) {
    return DownloadRequest.of(Link.builder(url, "test").hashes(hashes).build());
  }

  @Override
  public void close() {
    session.close();
  }
}
