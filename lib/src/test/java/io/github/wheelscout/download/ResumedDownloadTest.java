package io.github.wheelscout.download;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.download.FileServer.Manner;
import io.github.wheelscout.link.HashMismatchException;
import io.github.wheelscout.net.NetworkException;
import io.github.wheelscout.testkit.Bullet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a file when the way breaks. */
class ResumedDownloadTest {

  private static final byte[] FILE = Bytes.of(1, 300_000);
  private static final String NAME = "foo-1.0.tar.gz";
  private static final int CUT = 131_072;

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

  private DownloadRequest hashed() {
    return DownloadFolder.hashed(server.url(), FILE);
  }

  private DownloadRequest plain() {
    return DownloadFolder.plain(server.url());
  }

  /** A run that ends where the way breaks. */
  private void broken(DownloadRequest request) throws IOException {
    server.cut(CUT);
    Downloader once =
        folder.downloader(CacheOptions.OFF, DownloadOptions.DEFAULT.withResumeRetries(0));
    assertThrows(NetworkException.class, () -> once.download(request, folder.path()));
    assertTrue(folder.names().stream().allMatch(it -> it.endsWith(".part")));
    assertTrue(folder.names().stream().allMatch(it -> it.startsWith(NAME)));
  }

  @Test
  @Bullet("HTTP-20")
  void theSameRunGoesOnWhereItBroke() throws IOException {
    server.cut(CUT, 10);
    Downloaded got = folder.download(hashed());
    assertEquals(List.of("", "bytes=131072-", "bytes=131082-"), server.ranges());
    assertEquals("\"one\"", server.server().requests().getLast().header("if-range"));
    assertEquals(new Downloaded.Effort(3, FILE.length, 0, 2), got.effort());
    assertWhole();
  }

  @Test
  @Bullet("HTTP-20")
  void aLaterRunGoesOnWhereTheFirstBroke() throws IOException {
    broken(hashed());
    Downloaded got = folder.download(hashed());
    assertEquals(List.of("", "bytes=131072-"), server.ranges());
    assertEquals(CUT, got.effort().kept());
    assertEquals(FILE.length - CUT, got.effort().received());
    assertWhole();
  }

  @Test
  void withoutADigestTheValidatorDecides() throws IOException {
    broken(plain());
    folder.download(plain());
    assertEquals("\"one\"", server.server().requests().getLast().header("if-range"));
    assertEquals("bytes=" + (CUT - 1024) + "-", server.ranges().getLast());
    assertWhole();
  }

  @Test
  void withoutAValidatorTheDigestDecides() throws IOException {
    server.etag(null);
    broken(hashed());
    folder.download(hashed());
    assertEquals(List.of("", "bytes=131072-"), server.ranges());
    assertWhole();
  }

  @Test
  void aWeakValidatorIsNone() throws IOException {
    server.etag("W/\"one\"");
    broken(plain());
    folder.download(plain());
    assertEquals(List.of("", ""), server.ranges());
    assertWhole();
  }

  @Test
  void aFileThatChangedIsBegunAnew() throws IOException {
    server.content(Bytes.of(2, 310_000));
    broken(plain());
    server.content(FILE).etag("\"two\"");
    folder.download(plain());
    assertWhole();
  }

  @Test
  void aFileThatBecameShorterIsBegunAnew() throws IOException {
    server.content(Bytes.of(2, 310_000)).etag(null);
    broken(hashed());
    server.content(Arrays.copyOf(FILE, 100));
    folder.download(DownloadFolder.hashed(server.url(), Arrays.copyOf(FILE, 100)));
    assertArrayEquals(Arrays.copyOf(FILE, 100), folder.bytes(NAME));
  }

  @ParameterizedTest
  @EnumSource(Manner.class)
  @Bullet({"HTTP-10", "HTTP-11", "HTTP-12", "HTTP-20"})
  void whateverTheServerDoesTheFileIsRight(Manner manner) throws IOException {
    server.manner(manner);
    broken(hashed());
    folder.download(hashed());
    assertWhole();
  }

  @ParameterizedTest
  @EnumSource(Manner.class)
  void evenWithoutADigest(Manner manner) throws IOException {
    server.manner(manner);
    broken(plain());
    folder.download(plain());
    assertWhole();
  }

  @ParameterizedTest
  @EnumSource(
      value = Manner.class,
      names = {"SHIFTED", "OTHER_FILE"})
  void aPartOfAnotherFileCostsOneMoreRequestFromTheBeginning(Manner manner) throws IOException {
    server.manner(manner);
    server.cut(CUT);
    folder.download(hashed());
    assertEquals(List.of("", "bytes=131072-", ""), server.ranges());
    assertWhole();
  }

  @Test
  void aFileThatIsWrongFromTheBeginningLeavesNothing() throws IOException {
    server.cut(CUT);
    DownloadRequest other = DownloadFolder.hashed(server.url(), Bytes.of(3, 300_000));
    assertThrows(HashMismatchException.class, () -> folder.downloadCached(other));
    assertEquals(List.of("", "bytes=131072-", ""), server.ranges());
    assertEquals(List.of(), folder.names());
    assertEquals(0, folder.kept());
  }

  @Test
  void theAttemptsAreCountedWhateverComes() throws IOException {
    server.cut(1, 1, 1, 1, 1, 1, 1, 1);
    assertThrows(NetworkException.class, () -> folder.download(hashed()));
    assertEquals(6, server.ranges().size());
    Downloaded got = folder.download(hashed());
    assertEquals(6, got.effort().kept());
    assertEquals(2, got.effort().resumes());
    assertWhole();
  }

  @Test
  void aPartThatIsWholeNeedsNoRequest() throws IOException {
    server.header("Content-Length", "ignored");
    broken(hashed());
    Path part = folder.path().resolve(folder.names().getFirst());
    Files.write(part, FILE);
    folder.download(hashed());
    assertEquals(1, server.ranges().size());
    assertWhole();
  }

  @Test
  void aDamagedPartIsBegunAnew() throws IOException {
    broken(hashed());
    Path part = folder.path().resolve(folder.names().getFirst());
    Files.write(part, Bytes.of(7, 1000));
    folder.download(hashed());
    assertWhole();
  }
}
