package io.github.wheelscout.python;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what Pythons answered, by the real path, size and time of their executables. What cannot be
 * kept or read is asked again.
 *
 * @param folder where answers are kept; made when the first is
 */
record AnswerCache(Path folder) {

  /** Changes when the script asks for more. */
  private static final String FORMAT = "2";

  @Nullable PythonFacts get(Path executable) {
    try {
      @Nullable String key = key(executable);
      if (key == null) {
        return null;
      }
      String kept = Files.readString(file(key));
      return kept.startsWith(key) ? PythonFacts.tryParse(kept.substring(key.length())) : null;
    } catch (IOException e) {
      return null;
    }
  }

  void put(Path executable, PythonFacts facts) {
    try {
      @Nullable String key = key(executable);
      if (key == null) {
        return;
      }
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "new", ".tmp");
      try {
        Files.writeString(fresh, key + facts.answer());
        move(fresh, file(key));
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      // it is asked again the next time
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Null for a shim, by which version managers start one Python or another: which, changes while
   * the shim does not.
   */
  private static @Nullable String key(Path executable) throws IOException {
    @Nullable Path folder = executable.getParent();
    if (folder != null && folder.endsWith("shims")) {
      return null;
    }
    Path real = executable.toRealPath();
    BasicFileAttributes file = Files.readAttributes(real, BasicFileAttributes.class);
    return "format=%s%nexecutable=%s%nsize=%d%ntime=%s%n"
        .formatted(FORMAT, real, file.size(), file.lastModifiedTime().toInstant());
  }

  private Path file(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(digest, 0, 16) + ".txt");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
