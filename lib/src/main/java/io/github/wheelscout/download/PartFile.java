package io.github.wheelscout.download;

import io.github.wheelscout.cache.CacheKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What has come of a file so far, beside the place where it will be. It belongs to one download:
 * others of the same file, in this process or another, have parts of their own. What a process
 * leaves behind is gone on with by the next. For one thread.
 */
final class PartFile implements AutoCloseable {

  private static final String SUFFIX = ".part";

  /** More abandoned parts than that are not looked for. */
  private static final int MOST = 100;

  /** A system's locks are a process's, and the first that is closed of several ends them all. */
  private static final Set<Path> OF_THIS_PROCESS = ConcurrentHashMap.newKeySet();

  /** In characters, each of four bytes at most; a name has no more than 255. */
  private static final int LONGEST_STEM = 50;

  /** How much of a digest tells one file from another. */
  private static final int KEY = 12;

  /** A file that comes in one block is not worth remembering what it is. */
  private static final int WORTH = 1 << 16;

  private static final int BLOCK = 1 << 16;

  private final Path path;
  private final Path statePath;
  private final FileChannel channel;
  private long size;
  private boolean gone;

  private PartFile(Path path, Path statePath, FileChannel channel) throws IOException {
    this.path = path;
    this.statePath = statePath;
    this.channel = channel;
    size = channel.size();
    channel.position(size);
  }

  /**
   * What the names of all parts of a file begin with.
   *
   * @param sha256 the digest of the file, null if it is not known: then its URL stands for it
   */
  static String stem(DownloadRequest request, @Nullable String sha256) {
    String known = sha256 == null ? "url " + request.link().url() : "sha256 " + sha256;
    @Nullable String name = FileNames.beforehand(request);
    StringBuilder stem = new StringBuilder();
    String shown = name == null ? "download" : name;
    shown.codePoints().limit(LONGEST_STEM).forEach(stem::appendCodePoint);
    return stem + "." + CacheKey.of("part", known).digest().substring(0, KEY);
  }

  /**
   * The part that nobody else works on: an abandoned one if there is one, else a new one.
   *
   * @param stem what the names of all parts of the file begin with
   */
  static PartFile claim(Path folder, String stem) throws IOException {
    for (int number = 0; number < MOST; number++) {
      try {
        @Nullable PartFile part = tryClaim(folder, numbered(stem, number));
        if (part != null) {
          return part;
        }
      } catch (IOException e) {
        throw new UnwritableException(folder, e);
      }
    }
    throw new IOException("too many downloads of one file into " + folder);
  }

  private static String numbered(String stem, int number) {
    return number == 0 ? stem : stem + "." + number;
  }

  private static @Nullable PartFile tryClaim(Path folder, String stem) throws IOException {
    Path path = folder.resolve(stem + SUFFIX).toAbsolutePath().normalize();
    if (!OF_THIS_PROCESS.add(path)) {
      return null;
    }
    @Nullable FileChannel channel = null;
    try {
      channel = lock(path);
      if (channel != null) {
        return new PartFile(path, folder.resolve(stem + ".state" + SUFFIX), channel);
      }
      return null;
    } finally {
      if (channel == null) {
        OF_THIS_PROCESS.remove(path);
      }
    }
  }

  /**
   * Opens a part and locks it. Between the two, its owner may have moved it to its place: it is the
   * part only if the same file was there before and after.
   *
   * @return null if it is somebody else's
   */
  private static @Nullable FileChannel lock(Path path) throws IOException {
    while (true) {
      try {
        Object before = identity(path);
        FileChannel channel =
            FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean mine = false;
        try {
          if (!isLocked(channel)) {
            return null;
          }
          mine = identity(path).equals(before);
        } finally {
          if (!mine) {
            channel.close();
          }
        }
        if (mine) {
          return channel;
        }
      } catch (NoSuchFileException e) {
        create(path);
      }
    }
  }

  private static Object identity(Path path) throws IOException {
    @Nullable Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    return Objects.requireNonNullElse(key, path);
  }

  private static void create(Path path) throws IOException {
    try {
      Files.createFile(path);
    } catch (FileAlreadyExistsException e) {
      // Another was faster; now it is there.
    }
  }

  /** Where the file system knows no locks, nobody has one. */
  private static boolean isLocked(FileChannel channel) {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (IOException e) {
      return true;
    }
  }

  /** How many bytes there are. */
  long size() {
    return size;
  }

  /** What is known of its file. */
  PartState state() {
    return size == 0 ? PartState.UNKNOWN : PartState.read(statePath);
  }

  /** Takes more bytes. */
  void append(byte[] bytes, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
    try {
      while (buffer.hasRemaining()) {
        size += channel.write(buffer);
      }
    } catch (IOException e) {
      throw new UnwritableException(path, e);
    }
  }

  /** Begins with nothing, as a part of this file. */
  void restart(PartState state) throws IOException {
    channel.truncate(0);
    size = 0;
    boolean small = state.length() >= 0 && state.length() <= WORTH;
    if (small || state.isUnknown()) {
      Files.deleteIfExists(statePath);
    } else {
      state.write(statePath);
    }
  }

  /** Reads all of it once more. */
  void digest(RunningDigests digests) throws IOException {
    byte[] block = new byte[BLOCK];
    for (long at = 0; at < size; ) {
      int read = channel.read(ByteBuffer.wrap(block), at);
      if (read < 0) {
        throw new IOException(path + " has become shorter");
      }
      digests.update(block, read);
      at += read;
    }
  }

  /** Some of its bytes. */
  byte[] read(long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {}
    return bytes.array();
  }

  /** The bytes, to be copied; to be left open. */
  FileChannel content() {
    return channel;
  }

  /** Moves it to its place, where it replaces what is there. */
  void moveTo(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new UnwritableException(target, new IOException("it is a folder"));
    }
    try {
      Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UnwritableException(target, e);
    }
    gone = true;
    Files.deleteIfExists(statePath);
  }

  /** Removes it. */
  void discard() throws IOException {
    Files.deleteIfExists(statePath);
    Files.deleteIfExists(path);
    gone = true;
  }

  /** Leaves it to whoever comes next, if there is anything in it. */
  @Override
  public void close() throws IOException {
    try {
      if (!gone && size == 0) {
        discard();
      }
    } finally {
      channel.close();
      OF_THIS_PROCESS.remove(path);
    }
  }

  /** Removes what others have left of the same file. */
  static void sweep(Path folder, String stem) throws IOException {
    for (int number = 0; number < MOST; number++) {
      String name = numbered(stem, number);
      if (number > 0 && !Files.exists(folder.resolve(name + SUFFIX))) {
        return;
      }
      if (Files.exists(folder.resolve(name + SUFFIX))) {
        try (PartFile left = tryClaim(folder, name)) {
          if (left != null) {
            left.discard();
          }
        }
      }
    }
  }
}
