package io.github.wheelscout.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries come back as they were kept, or not at all. */
class CacheStoreTest {

  private static final CacheKey KEY = CacheKey.of("https://example.org/simple/six/", "");
  private static final Instant TIME = Instant.parse("2026-11-22T12:00:00.123Z");

  @TempDir private Path root;
  private CacheStore store;

  @BeforeEach
  void open() {
    store = new CacheStore(root, "pages");
  }

  private static CacheEntry entry(String body) {
    return new CacheEntry("six", TIME, bytes("ETag: x"), bytes(body));
  }

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(ByteBuffer bytes) {
    return StandardCharsets.UTF_8.decode(bytes).toString();
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      assertEquals(1, all.size(), all::toString);
      return all.get(0);
    }
  }

  @Test
  void anEntryComesBackAsItWasKept() {
    assertNull(store.get(KEY));
    assertTrue(store.put(KEY, entry("a page, é")));
    CacheEntry kept = Objects.requireNonNull(store.get(KEY));
    assertEquals("six", kept.label());
    assertEquals(TIME, kept.storedAt());
    assertEquals("ETag: x", text(kept.head()));
    assertEquals("a page, é", text(kept.body()));
    assertEquals("a page, é", text(kept.body()));
  }

  @Test
  void theLastOneKeptCounts() throws IOException {
    store.put(KEY, entry("first"));
    store.put(KEY, entry("second"));
    assertEquals("second", text(Objects.requireNonNull(store.get(KEY)).body()));
    onlyFile();
  }

  @Test
  void whatIsRemovedIsGone() {
    store.put(KEY, entry("page"));
    assertTrue(store.remove(KEY));
    assertTrue(store.remove(KEY));
    assertNull(store.get(KEY));
  }

  @Test
  void partsOfAKeyDoNotRunTogether() {
    assertFalse(CacheKey.of("ab", "c").equals(CacheKey.of("a", "bc")));
    assertFalse(CacheKey.of("a").equals(CacheKey.of("a", "")));
    assertEquals(CacheKey.of("a", "b"), CacheKey.of("a", "b"));
  }

  @Test
  void noFileSaysWhatWasAsked() throws IOException {
    CacheKey key = CacheKey.of("https://example.org/f.whl?sig=secret");
    store.put(key, entry("page"));
    Path file = onlyFile();
    String all = file + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    assertFalse(all.contains("secret"), all);
    assertFalse(all.contains("example.org"), all);
  }

  @Test
  void aFileWithAnyBitFlippedIsAMiss() throws IOException {
    store.put(KEY, entry("a page"));
    Path file = onlyFile();
    byte[] whole = Files.readAllBytes(file);
    for (int bit = 0; bit < whole.length * 8; bit++) {
      byte[] broken = whole.clone();
      broken[bit / 8] ^= (byte) (1 << (bit % 8));
      Files.write(file, broken);
      assertNull(store.get(KEY), "bit " + bit);
    }
    Files.write(file, whole);
    assertNotNull(store.get(KEY));
  }

  @Test
  void aFileCutAnywhereIsAMiss() throws IOException {
    store.put(KEY, entry("a page"));
    Path file = onlyFile();
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertNull(store.get(KEY), "length " + length);
    }
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length + 1));
    assertNull(store.get(KEY));
  }

  @Test
  void anEntryUnderTheNameOfAnotherIsAMiss() throws IOException {
    CacheKey other = CacheKey.of("https://example.org/simple/evil/");
    store.put(other, entry("evil"));
    Path stranger = onlyFile();
    store.put(KEY, entry("good"));
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.equals(stranger)) {
          Files.copy(stranger, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    assertNull(store.get(KEY));
  }

  @Test
  void aFolderThatCannotBeWrittenMeansNoCache() throws IOException {
    Path file = Files.writeString(root.resolve("file"), "no folder");
    CacheStore none = new CacheStore(file, "pages");
    assertFalse(none.put(KEY, entry("page")));
    assertNull(none.get(KEY));
    assertFalse(none.remove(KEY) && Files.notExists(file));
  }

  @Test
  void aFolderThatIsMissingIsMade() {
    CacheStore deep = new CacheStore(root.resolve("a/b/v1"), "pages");
    assertTrue(deep.put(KEY, entry("page")));
    assertNotNull(deep.get(KEY));
  }

  @Test
  void entriesTakeThePermissionsOfTheFolder() throws IOException {
    for (String permissions : List.of("rwx------", "rwxrwx---", "rwxr-xr-x")) {
      Path shared = Files.createDirectory(root.resolve(permissions));
      Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString(permissions));
      new CacheStore(shared, "pages").put(KEY, entry("page"));
      try (Stream<Path> files = Files.walk(shared)) {
        for (Path path : files.toList()) {
          String expected = Files.isDirectory(path) ? permissions : permissions.replace('x', '-');
          assertEquals(
              expected, PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        }
      }
    }
  }
}
