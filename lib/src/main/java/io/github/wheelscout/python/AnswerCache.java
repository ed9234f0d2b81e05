package io.github.wheelscout.python;

import io.github.wheelscout.cache.CacheEntry;
import io.github.wheelscout.cache.CacheKey;
import io.github.wheelscout.cache.CacheStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what Pythons answered, by the real path, size and time of their executables. What cannot be
 * kept or read is asked again.
 *
 * @param store where answers are kept
 */
record AnswerCache(CacheStore store) {

  /** Changes when the script asks for more. */
  private static final String FORMAT = "2";

  @Nullable PythonFacts get(Path executable) {
    try {
      @Nullable CacheKey key = key(executable);
      @Nullable CacheEntry entry = key == null ? null : store.get(key);
      return entry == null
          ? null
          : PythonFacts.tryParse(StandardCharsets.UTF_8.decode(entry.body()).toString());
    } catch (IOException e) {
      return null;
    }
  }

  void put(Path executable, PythonFacts facts, Instant now) {
    try {
      @Nullable CacheKey key = key(executable);
      if (key != null) {
        byte[] answer = facts.answer().getBytes(StandardCharsets.UTF_8);
        store.put(
            key,
            new CacheEntry(
                executable.toString(), now, ByteBuffer.allocate(0), ByteBuffer.wrap(answer)));
      }
    } catch (IOException e) {
      // it is asked again the next time
    }
  }

  /**
   * Null for a shim, by which version managers start one Python or another: which, changes while
   * the shim does not.
   */
  private static @Nullable CacheKey key(Path executable) throws IOException {
    @Nullable Path folder = executable.getParent();
    if (folder != null && folder.endsWith("shims")) {
      return null;
    }
    Path real = executable.toRealPath();
    BasicFileAttributes file = Files.readAttributes(real, BasicFileAttributes.class);
    return CacheKey.of(
        "python",
        FORMAT,
        real.toString(),
        String.valueOf(file.size()),
        file.lastModifiedTime().toInstant().toString());
  }
}
