package io.github.wheelscout.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One kind of entries in a cache folder, a file each. A store that cannot be read or written only
 * means that there is no cache. Safe for use by many threads and processes.
 */
public final class CacheStore {

  static final String SUFFIX = ".entry";

  private final Path folder;
  private final AtomicFiles files;

  /**
   * A store; nothing is opened or made yet.
   *
   * @param root the cache folder, whose permissions entries take
   * @param kind the name of the folder below
   */
  public CacheStore(Path root, String kind) {
    this.folder = root.resolve(kind);
    files = new AtomicFiles(root);
  }

  /** The entry that is kept under a key, null if there is none that is whole. */
  public @Nullable CacheEntry get(CacheKey key) {
    return read(file(key), key);
  }

  /** The entry in a file, null if it is none that is whole. */
  static @Nullable CacheEntry read(Path file, CacheKey key) {
    try {
      return EntryFormat.decode(key, ByteBuffer.wrap(Files.readAllBytes(file)));
    } catch (IOException | OutOfMemoryError e) {
      return null;
    }
  }

  /** Keeps an entry in place of what was there; false if it could not be kept. */
  public boolean put(CacheKey key, CacheEntry entry) {
    try {
      files.write(file(key), EntryFormat.encode(key, entry));
      return true;
    } catch (IOException | ArithmeticException e) {
      return false;
    }
  }

  /** Forgets what is kept under a key; false if it is there still. */
  public boolean remove(CacheKey key) {
    try {
      Files.deleteIfExists(file(key));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private Path file(CacheKey key) {
    String digest = key.digest();
    return folder.resolve(digest.substring(0, 2)).resolve(digest.substring(2) + SUFFIX);
  }

  /** The key of the entry that lies in a file, null if it can be none. */
  static @Nullable CacheKey key(Path file) {
    String name = file.getFileName().toString();
    Path folder = file.toAbsolutePath().getParent();
    if (!name.endsWith(SUFFIX) || folder == null || folder.getFileName() == null) {
      return null;
    }
    String digest = folder.getFileName() + name.substring(0, name.length() - SUFFIX.length());
    boolean hex = digest.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    return hex && digest.length() == 2 * CacheKey.BYTES ? new CacheKey(digest) : null;
  }
}
