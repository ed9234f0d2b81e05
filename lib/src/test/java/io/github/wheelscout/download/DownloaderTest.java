package io.github.wheelscout.download;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.cache.OfflineException;
import io.github.wheelscout.download.Downloaded.Source;
import io.github.wheelscout.link.HashMismatchException;
import io.github.wheelscout.net.FileStatusException;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.testkit.Bullet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a file that the way does not break for. */
class DownloaderTest {

  private static final byte[] FILE = Bytes.of(1, 200_000);
  private static final String NAME = "foo-1.0.tar.gz";

  private final FileServer server = new FileServer("/" + NAME, FILE);
  private DownloadFolder folder;

  @BeforeEach
  void open(@TempDir Path temporary) {
    folder = new DownloadFolder(temporary);
  }

  @AfterEach
  void close() {
    folder.close();
    server.close();
  }

  private void assertWhole() throws IOException {
    assertEquals(List.of(NAME), folder.names());
    assertArrayEquals(FILE, folder.bytes(NAME));
  }

  @Test
  void aFileIsBroughtAndItsDigestComputed() throws IOException {
    Downloaded got = folder.download(DownloadFolder.plain(server.url()));
    assertEquals(Bytes.sha256(FILE), got.sha256());
    assertEquals(Map.of(), got.checked());
    assertEquals(Source.SERVER, got.source());
    assertEquals(FILE.length, got.size());
    assertEquals(new Downloaded.Effort(1, FILE.length, 0, 0), got.effort());
    assertWhole();
  }

  @Test
  @Bullet("HTTP-01")
  void itIsAskedForAsItIs() throws IOException {
    folder.download(DownloadFolder.plain(server.url()));
    assertEquals("identity", server.server().requests().getFirst().header("accept-encoding"));
  }

  @Test
  @Bullet("HTTP-02")
  void whatTheServerCallsPackedIsNotUnpacked() throws IOException {
    server.header("Content-Encoding", "gzip");
    folder.download(DownloadFolder.hashed(server.url(), FILE));
    assertWhole();
  }

  @Test
  @Bullet({"HASH-01", "HASH-02"})
  void everyDigestOfTheIndexIsChecked() throws IOException {
    Map<String, String> right =
        Map.of(
            "md5", Bytes.digest("MD5", FILE),
            "SHA1", Bytes.digest("SHA-1", FILE).toUpperCase(Locale.ROOT),
            "sha512", Bytes.digest("SHA-512", FILE),
            "blake2b", "whatever");
    Downloaded got = folder.download(DownloadFolder.hashed(server.url(), right));
    assertEquals(Set.of("md5", "sha1", "sha512"), got.checked().keySet());
    for (String wrong : right.keySet()) {
      if (!wrong.equals("blake2b")) {
        Map<String, String> hashes = new HashMap<>(right);
        hashes.put(wrong, "00");
        Files.delete(got.path());
        assertThrows(
            HashMismatchException.class,
            () -> folder.downloadCached(DownloadFolder.hashed(server.url(), hashes)));
        assertEquals(List.of(), folder.names());
        assertEquals(0, folder.kept());
        folder.download(DownloadFolder.hashed(server.url(), right));
      }
    }
  }

  @Test
  @Bullet({"HASH-01", "HASH-03"})
  void oneOfTheUsersDigestsHasToBeRight() throws IOException {
    Set<String> two = Set.of(Bytes.sha256(FILE), "00");
    DownloadRequest request = DownloadFolder.plain(server.url());
    assertEquals(
        Set.of("sha256"),
        folder.download(request.allowing(Map.of("sha256", two))).checked().keySet());
    Files.delete(folder.path().resolve(NAME));
    HashMismatchException wrong =
        assertThrows(
            HashMismatchException.class,
            () -> folder.download(request.allowing(Map.of("sha512", Set.of("00")))));
    assertEquals("hash-mismatch", wrong.code());
    assertEquals(List.of(), folder.names());
  }

  @Test
  @Bullet("HASH-02")
  void aWeakDigestIsNoneOfAUsers() {
    assertThrows(
        IllegalArgumentException.class,
        () -> DownloadFolder.plain("http://a/b").allowing(Map.of("md5", Set.of("00"))));
  }

  @Test
  @Bullet("HASH-04")
  void theFragmentOfTheUrlIsADigest() throws IOException {
    folder.download(DownloadFolder.plain(server.url() + "#sha256=" + Bytes.sha256(FILE)));
    Files.delete(folder.path().resolve(NAME));
    assertThrows(
        HashMismatchException.class,
        () -> folder.download(DownloadFolder.plain(server.url() + "#egg=x&sha256=00")));
    assertEquals(List.of(), folder.names());
  }

  @Test
  void aRightFileIsKeptWithoutARequest() throws IOException {
    folder.download(DownloadFolder.hashed(server.url(), FILE));
    Downloaded again = folder.download(DownloadFolder.hashed(server.url(), FILE));
    assertEquals(Source.PRESENT, again.source());
    assertEquals(Bytes.sha256(FILE), again.sha256());
    assertEquals(1, server.ranges().size());
  }

  @Test
  void aWrongFileIsReplaced() throws IOException {
    Files.createDirectories(folder.path());
    Files.writeString(folder.path().resolve(NAME), "wrong");
    assertTrue(folder.download(DownloadFolder.hashed(server.url(), FILE)).replaced());
    assertWhole();
  }

  @Test
  void aWrongFileIsNotLeftWhereNoRightOneComes() throws IOException {
    Files.createDirectories(folder.path());
    Files.writeString(folder.path().resolve(NAME), "wrong");
    DownloadRequest other = DownloadFolder.hashed(server.url(), Bytes.of(3, 10));
    assertThrows(HashMismatchException.class, () -> folder.download(other));
    assertEquals(List.of(), folder.names());
  }

  @Test
  void withoutADigestAFileIsAskedForAgain() throws IOException {
    folder.download(DownloadFolder.plain(server.url()));
    assertFalse(folder.download(DownloadFolder.plain(server.url())).replaced());
    assertEquals(2, server.ranges().size());
    server.content(Bytes.of(2, 5));
    assertTrue(folder.download(DownloadFolder.plain(server.url())).replaced());
  }

  @Test
  void whatWasBroughtOnceIsKept() throws IOException {
    folder.downloadCached(DownloadFolder.plain(server.url()));
    Files.delete(folder.path().resolve(NAME));
    Downloaded again = folder.downloadCached(DownloadFolder.hashed(server.url(), FILE));
    assertEquals(Source.CACHE, again.source());
    assertEquals(1, server.ranges().size());
    assertWhole();
  }

  @Test
  void whatIsKeptIsCheckedAgain() throws IOException {
    folder.downloadCached(DownloadFolder.hashed(server.url(), FILE));
    try (var files = Files.walk(folder.path().resolveSibling("cache"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, "damaged");
      }
    }
    Files.delete(folder.path().resolve(NAME));
    Downloaded again = folder.downloadCached(DownloadFolder.hashed(server.url(), FILE));
    assertEquals(Source.SERVER, again.source());
    assertWhole();
  }

  @Test
  void offlineOnlyWhatIsKeptIsThere() throws IOException {
    Downloader offline =
        folder.downloader(folder.cache().withoutNetwork(), DownloadOptions.DEFAULT);
    DownloadRequest request = DownloadFolder.hashed(server.url(), FILE);
    assertThrows(OfflineException.class, () -> offline.download(request, folder.path()));
    assertEquals(List.of(), folder.names());
    folder.downloadCached(request);
    Files.delete(folder.path().resolve(NAME));
    assertEquals(Source.CACHE, offline.download(request, folder.path()).source());
    assertEquals(1, server.ranges().size());
  }

  @Test
  void aFileOfThisMachineIsCopiedAndNotKept() throws IOException {
    Path file = folder.path().resolveSibling("bar-1.0.zip");
    Files.write(file, FILE);
    Downloaded got = folder.downloadCached(DownloadFolder.plain(file.toUri().toString()));
    assertEquals("bar-1.0.zip", got.filename());
    assertArrayEquals(FILE, folder.bytes("bar-1.0.zip"));
    assertEquals(0, folder.kept());
  }

  @Test
  void withoutADigestTheSizeHasToBeRight() throws IOException {
    Link link = Link.builder(server.url(), "test").size(7L).build();
    SizeMismatchException wrong =
        assertThrows(SizeMismatchException.class, () -> folder.download(DownloadRequest.of(link)));
    assertEquals("size-mismatch", wrong.code());
    assertEquals(List.of(), folder.names());
  }

  @Test
  void aFileThatIsNotThereLeavesNothing() throws IOException {
    FileStatusException missing =
        assertThrows(
            FileStatusException.class,
            () -> folder.download(DownloadFolder.plain(server.server().url("/no-1.0.zip"))));
    assertEquals(404, missing.status());
    assertEquals(List.of(), folder.names());
  }

  @Test
  void anEmptyFileIsAFile() throws IOException {
    server.content(new byte[0]);
    assertEquals(0, folder.download(DownloadFolder.plain(server.url())).size());
    assertEquals(List.of(NAME), folder.names());
  }

  @Test
  void aFolderInTheWayIsAClearError() throws IOException {
    Files.createDirectories(folder.path().resolve(NAME));
    UnwritableException failure =
        assertThrows(
            UnwritableException.class, () -> folder.download(DownloadFolder.plain(server.url())));
    assertEquals("cannot-write", failure.code());
    assertEquals(1, folder.names().stream().filter(NAME::equals).count());
  }

  @Test
  void aFolderThatCannotBeMadeIsAClearError() throws IOException {
    Files.writeString(folder.path(), "a file");
    assertThrows(
        UnwritableException.class, () -> folder.download(DownloadFolder.plain(server.url())));
  }
}
