package io.github.wheelscout.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Files that were downloaded, each under the SHA-256 of its bytes and as it is, so that no other
 * can be taken for it and none has to be held in memory. Whoever takes one computes its digest
 * again. What cannot be read or written only means that there is no such file. Safe for use by many
 * threads and processes.
 */
public final class FileStore {

  /** The folder below that of the cache. */
  static final String KIND = "files";

  static final String SUFFIX = ".file";
  private static final int DIGITS = 64;

  /** A name in the file system is no longer than 255 bytes, with digest and all. */
  private static final int LONGEST_LABEL = 120;

  private final Path folder;
  private final AtomicFiles files;

  /**
   * A store; nothing is opened or made yet.
   *
   * @param root the cache folder, whose permissions files take
   */
  FileStore(Path root) {
    folder = root.resolve(KIND);
    files = new AtomicFiles(root);
  }

  /**
   * A file that is kept.
   *
   * @param path where it is
   * @param name what it was called when it was downloaded
   */
  public record Stored(Path path, String name) {}

  /**
   * The file with a digest, null if it is not kept.
   *
   * @param sha256 in lower-case hexadecimal digits
   */
  public @Nullable Stored find(String sha256) {
    if (!isDigest(sha256)) {
      return null;
    }
    String start = inFolder(sha256) + ".";
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(
            folder(sha256), it -> it.getFileName().toString().startsWith(start))) {
      for (Path path : found) {
        @Nullable String name = nameOf(path);
        if (name != null) {
          return new Stored(path, name);
        }
      }
    } catch (IOException | RuntimeException e) {
      return null;
    }
    return null;
  }

  /** Remembers when a file was of use, so that it is not removed as one that is of none. */
  public void touch(Stored file, Instant now) {
    try {
      Files.setLastModifiedTime(file.path(), FileTime.from(now));
    } catch (IOException e) {
      // It is as old as it was.
    }
  }

  /**
   * Keeps a file.
   *
   * @param sha256 its digest, which the caller has computed
   * @param name what to call it; one part of a path
   * @param content all of it
   * @return false if it could not be kept
   */
  public boolean keep(String sha256, String name, FileChannel content) {
    @Nullable Stored known = find(sha256);
    if (known != null) {
      return true;
    }
    try {
      long size = content.size();
      Path file = folder(sha256).resolve(inFolder(sha256) + "." + label(name) + SUFFIX);
      files.write(
          file,
          out -> {
            for (long at = 0; at < size; ) {
              long copied = content.transferTo(at, size - at, out);
              if (copied <= 0) {
                throw new IOException("the file has become shorter");
              }
              at += copied;
            }
          });
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Forgets a file. */
  public void remove(Stored file) {
    try {
      Files.deleteIfExists(file.path());
    } catch (IOException e) {
      // Whoever takes it next finds out that it is wrong, too.
    }
  }

  /** What a file of the store was called, null if it is none. */
  static @Nullable String nameOf(Path file) {
    String text = file.getFileName().toString();
    int rest = DIGITS - 2;
    boolean ours =
        text.endsWith(SUFFIX)
            && text.length() > rest + 1 + SUFFIX.length()
            && text.charAt(rest) == '.';
    return ours ? text.substring(rest + 1, text.length() - SUFFIX.length()) : null;
  }

  private static boolean isDigest(String text) {
    boolean hex = text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    return hex && text.length() == DIGITS;
  }

  private static String label(String name) {
    StringBuilder label = new StringBuilder();
    name.codePoints()
        .limit(LONGEST_LABEL)
        .forEach(it -> label.append(it > ' ' && it < 0x7f ? (char) it : '_'));
    return label.toString();
  }

  private Path folder(String sha256) {
    return folder.resolve(sha256.substring(0, 2));
  }

  private static String inFolder(String sha256) {
    return sha256.substring(2);
  }
}
