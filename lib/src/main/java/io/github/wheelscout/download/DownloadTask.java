package io.github.wheelscout.download;

import io.github.wheelscout.cache.CacheFolder;
import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.cache.FileStore;
import io.github.wheelscout.cache.OfflineException;
import io.github.wheelscout.download.Downloaded.Effort;
import io.github.wheelscout.download.Downloaded.Source;
import io.github.wheelscout.link.HashMismatchException;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.url.RedactedUrls;
import io.github.wheelscout.url.UrlReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One file: it is there, or kept, or brought. For one thread. */
final class DownloadTask {

  private static final int BLOCK = 1 << 16;

  private final Session session;
  private final CacheOptions cache;
  private final int mostResumes;
  private final DownloadRequest request;
  private final Path folder;
  private final Progress progress;
  private final ExpectedDigests expected;
  private final RunningDigests digests;
  private final boolean local;
  private boolean replaced;

  DownloadTask(
      Session session,
      CacheOptions cache,
      int mostResumes,
      DownloadRequest request,
      Path folder,
      Progress progress) {
    this.session = session;
    this.cache = cache;
    this.mostResumes = mostResumes;
    this.request = request;
    this.folder = folder;
    this.progress = progress;
    expected = ExpectedDigests.of(request);
    digests = new RunningDigests(expected.algorithms());
    String scheme = String.valueOf(UrlReference.parse(request.link().url()).scheme());
    local = !scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https");
  }

  Downloaded run() throws IOException {
    FileStore.@Nullable Stored stored = stored();
    @Nullable String name = FileNames.beforehand(request);
    if (stored != null && !FileNames.isCertain(request)) {
      name = stored.name();
    }
    @Nullable Downloaded present = name == null ? null : present(name);
    if (present != null) {
      return present;
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UnwritableException(folder, e);
    }
    String stem = PartFile.stem(request, expected.sha256());
    try (PartFile part = PartFile.claim(folder, stem)) {
      @Nullable Downloaded copied =
          stored == null || name == null ? null : copied(stored, name, part);
      Downloaded done = copied == null ? fetched(part) : copied;
      PartFile.sweep(folder, stem);
      return done;
    } catch (HashMismatchException e) {
      if (replaced && name != null) {
        Files.deleteIfExists(folder.resolve(name)); // nobody shall take the wrong file for it
      }
      throw e;
    }
  }

  private @Nullable FileStore files() {
    @Nullable Path directory = cache.directory();
    return directory == null || local ? null : CacheFolder.in(directory).downloads();
  }

  /** What is kept of the file. */
  private FileStore.@Nullable Stored stored() {
    @Nullable String sha256 = expected.sha256();
    @Nullable FileStore files = files();
    return sha256 == null || files == null ? null : files.find(sha256);
  }

  /** The file that is there already, if it is right; without a digest nobody knows that. */
  private @Nullable Downloaded present(String name) throws IOException {
    Path target = folder.resolve(name);
    if (expected.isEmpty() || !Files.isRegularFile(target)) {
      return null;
    }
    long size = copy(target, null);
    Map<String, String> actual = digests.soFar();
    digests.reset();
    replaced = !expected.accepts(actual);
    return replaced ? null : downloaded(target, size, actual, Source.PRESENT);
  }

  /** The file that is kept, if it is right still; else it is kept no longer. */
  private @Nullable Downloaded copied(FileStore.Stored stored, String name, PartFile part)
      throws IOException {
    try {
      part.restart(PartState.UNKNOWN);
      progress.beginCached(name, Files.size(stored.path()));
      copy(stored.path(), part);
    } catch (UnwritableException e) {
      throw e;
    } catch (IOException e) {
      return null; // somebody has removed it: nothing that was kept is missed
    }
    Map<String, String> actual = digests.soFar();
    FileStore files = Objects.requireNonNull(files());
    if (!expected.accepts(actual)) {
      files.remove(stored);
      part.restart(PartState.UNKNOWN);
      digests.reset();
      return null;
    }
    files.touch(stored, cache.clock().instant());
    return placed(name, part, actual, Source.CACHE);
  }

  /** Takes the digests of a file, and its bytes if there is a part for them; gives their number. */
  private long copy(Path file, @Nullable PartFile part) throws IOException {
    long size = 0;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] block = new byte[BLOCK];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digests.update(block, read);
        size += read;
        if (part != null) {
          part.append(block, read);
          progress.advance(size);
        }
      }
    }
    return size;
  }

  private Downloaded fetched(PartFile part) throws IOException {
    if (cache.offline() && !local) {
      throw new OfflineException(RedactedUrls.of(request.link().url()));
    }
    Transmission transmission =
        new Transmission(session, request, expected, part, digests, progress, mostResumes);
    transmission.run();
    @Nullable Long published = request.link().size();
    if (expected.isEmpty() && published != null && published != part.size()) {
      long size = part.size();
      part.discard();
      throw new SizeMismatchException(progress.name(), size, published);
    }
    Map<String, String> actual = digests.soFar();
    @Nullable FileStore files = files();
    @Nullable String told = transmission.name();
    String name = told == null ? SafeName.of(progress.name()) : told;
    if (files != null) {
      files.keep(sha256(actual), name, part.content());
    }
    return placed(name, part, actual, Source.SERVER).after(transmission.effort());
  }

  /** Puts the file in its place. */
  private Downloaded placed(String name, PartFile part, Map<String, String> actual, Source source)
      throws IOException {
    Path target = folder.resolve(name);
    long size = part.size();
    if (Files.isRegularFile(target)) {
      digests.reset();
      copy(target, null);
      replaced |= !sha256(digests.soFar()).equals(sha256(actual));
    }
    part.moveTo(target);
    return downloaded(target, size, actual, source);
  }

  private Downloaded downloaded(Path target, long size, Map<String, String> actual, Source source) {
    Map<String, String> checked = expected.checked(actual);
    return new Downloaded(
        request, target, size, sha256(actual), checked, source, replaced, Effort.NONE);
  }

  private static String sha256(Map<String, String> actual) {
    return Objects.requireNonNull(actual.get(RunningDigests.USUAL));
  }
}
