package io.github.wheelscout.download;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.download.FileServer.Manner;
import io.github.wheelscout.link.HashMismatchException;
import io.github.wheelscout.net.NetworkException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way breaks at any byte, over several runs, whatever the server does with ranges. */
class CutDownloadsTest {

  private static final String NAME = "foo-1.0.tar.gz";
  private static final int CUTS = 50;
  private static final int MOST_RUNS = 60;

  @TempDir private Path temporary;

  @ParameterizedTest
  @EnumSource(Manner.class)
  void theFileIsRightInTheEnd(Manner manner) throws IOException {
    for (long seed = 1; seed <= 3; seed++) {
      run(manner, seed, true);
    }
  }

  @ParameterizedTest
  @EnumSource(Manner.class)
  void itIsEvenWithoutADigest(Manner manner) throws IOException {
    run(manner, 7, false);
  }

  private void run(Manner manner, long seed, boolean digest) throws IOException {
    Random random = new Random(seed);
    byte[] file = Bytes.of(seed, 150_000 + random.nextInt(150_000));
    String name = manner + "-" + seed;
    try (FileServer server = new FileServer("/" + NAME, file).manner(manner);
        DownloadFolder folder = new DownloadFolder(temporary.resolve(name))) {
      for (int i = 0; i < CUTS; i++) {
        server.cut(random.nextInt(file.length));
      }
      DownloadRequest request =
          digest ? DownloadFolder.hashed(server.url(), file) : DownloadFolder.plain(server.url());
      int runs = 1;
      while (isBroken(request, folder)) {
        assertTrue(runs++ < MOST_RUNS, "it does not end");
      }
      assertEquals(List.of(NAME), folder.names());
      assertArrayEquals(file, folder.bytes(NAME), name);
    }
  }

  /** Whether a run ends with a clear error, and leaves no more than a part. */
  private static boolean isBroken(DownloadRequest request, DownloadFolder folder)
      throws IOException {
    try {
      folder.download(request);
      return false;
    } catch (NetworkException | IncompleteDownloadException | HashMismatchException e) {
      assertTrue(folder.names().stream().allMatch(it -> it.endsWith(".part")), e::getMessage);
      return true;
    }
  }
}
