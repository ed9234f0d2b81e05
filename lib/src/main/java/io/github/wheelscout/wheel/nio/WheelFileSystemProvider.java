package io.github.wheelscout.wheel.nio;

import io.github.wheelscout.net.Session;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.url.FileUrls;
import io.github.wheelscout.url.RedactedUrls;
import io.github.wheelscout.url.UrlReference;
import io.github.wheelscout.wheel.LocalWheel;
import io.github.wheelscout.wheel.RemoteWheel;
import io.github.wheelscout.wheel.Wheel;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Opens wheels as file systems, which are read-only. Of a wheel on a server only what is read is
 * fetched. It is known to {@link java.nio.file.FileSystems} by its scheme:
 *
 * <pre>{@code
 * URI wheel = URI.create("wheel:https://host/demo-1.0-py3-none-any.whl");
 * try (FileSystem files = FileSystems.newFileSystem(wheel, Map.of())) {
 *   String metadata = Files.readString(files.getPath("demo-1.0.dist-info/METADATA"));
 * }
 * }</pre>
 *
 * <p>A member whose name is not safe is not there, and no path leads out of the wheel. Of several
 * members of one name with the same contents there is one; if their contents differ, reading it
 * fails. Safe for use by many threads.
 */
public final class WheelFileSystemProvider extends ReadOnlyProvider {

  /** Key of an environment: the {@link Session} to ask; without it one is made, and closed. */
  public static final String SESSION = "session";

  /** Key of an environment: the {@link io.github.wheelscout.wheel.RangeHosts} of the run. */
  public static final String HOSTS = "hosts";

  /** Key of an environment: the {@link Number} of bytes that the index says, to ask for less. */
  public static final String SIZE = "size";

  /** Key of an environment: the file name, a {@link String}, where the URL does not end with it. */
  public static final String FILENAME = "filename";

  private final Map<String, WheelFileSystem> open = new ConcurrentHashMap<>();

  /** A provider that has opened nothing yet. */
  public WheelFileSystemProvider() {}

  @Override
  public String getScheme() {
    return WheelUri.SCHEME;
  }

  /**
   * Opens a wheel.
   *
   * @param uri {@code wheel:} and the URL of the wheel; what is behind {@code !/} does not matter
   * @param environment values for the keys of this class
   * @throws FileSystemAlreadyExistsException if it is open
   * @throws IllegalArgumentException if there is no URL or file name of a wheel, or a value of the
   *     environment is not of its type
   * @throws IOException as {@link RemoteWheel#open} and {@link LocalWheel#open} say
   */
  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) throws IOException {
    String url = WheelUri.parse(uri).url();
    requireUnknown(url);
    WheelFileSystem opened = opened(url, OpeningOptions.of(environment));
    if (open.putIfAbsent(url, opened) != null) {
      opened.close();
      throw alreadyOpen(url);
    }
    return opened;
  }

  /**
   * Opens a wheel on this machine, as often as one likes: it is not found by its URI.
   *
   * @throws UnsupportedOperationException if the file has not the name of a wheel
   */
  @Override
  public FileSystem newFileSystem(Path file, Map<String, ?> environment) throws IOException {
    OpeningOptions options = OpeningOptions.of(environment);
    @Nullable String name = options.filename() == null ? name(file) : options.filename();
    @Nullable WheelFilename filename = name == null ? null : WheelFilename.tryParse(name);
    if (filename == null || !Files.isRegularFile(file)) {
      throw new UnsupportedOperationException("not a wheel: " + file);
    }
    return new WheelFileSystem(this, FileUrls.of(file), LocalWheel.open(file, filename), () -> {});
  }

  /**
   * A wheel that is open already as a file system, which closes it.
   *
   * @param url where it lies
   */
  public static FileSystem fileSystem(Wheel wheel, String url) {
    WheelFileSystemProvider provider = new WheelFileSystemProvider();
    String known = WheelUri.canonical(url);
    WheelFileSystem opened = new WheelFileSystem(provider, known, wheel, () -> {});
    provider.open.put(known, opened);
    return opened;
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    String url = WheelUri.parse(uri).url();
    WheelFileSystem known = open.get(url);
    if (known == null) {
      throw new FileSystemNotFoundException("not open: " + RedactedUrls.of(url));
    }
    return known;
  }

  @Override
  public Path getPath(URI uri) {
    return getFileSystem(uri).getPath(WheelUri.parse(uri).path());
  }

  void forget(WheelFileSystem closed) {
    open.remove(closed.url(), closed);
  }

  private WheelFileSystem opened(String url, OpeningOptions options) throws IOException {
    @Nullable String given = options.filename();
    WheelFilename filename =
        WheelFilename.parse(given == null ? UrlReference.filename(url) : given);
    if (WheelUri.isFile(url)) {
      LocalWheel wheel = LocalWheel.open(FileUrls.path(url), filename);
      return new WheelFileSystem(this, url, wheel, () -> {});
    }
    @Nullable Session known = options.session();
    Session session = known == null ? new Session(SessionOptions.DEFAULT) : known;
    Closeable atEnd = known == null ? session::close : () -> {};
    try {
      Wheel wheel = RemoteWheel.open(session, options.hosts(), url, filename, options.size());
      return new WheelFileSystem(this, url, wheel, atEnd);
    } catch (IOException | RuntimeException e) {
      atEnd.close();
      throw e;
    }
  }

  private void requireUnknown(String url) {
    if (open.containsKey(url)) {
      throw alreadyOpen(url);
    }
  }

  private static FileSystemAlreadyExistsException alreadyOpen(String url) {
    return new FileSystemAlreadyExistsException("open already: " + RedactedUrls.of(url));
  }

  private static @Nullable String name(Path file) {
    @Nullable Path name = file.getFileName();
    return name == null ? null : name.toString();
  }
}
