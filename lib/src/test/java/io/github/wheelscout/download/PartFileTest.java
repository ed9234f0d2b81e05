package io.github.wheelscout.download;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To whom the parts of a file belong. */
class PartFileTest {

  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void eachHasAPartOfItsOwnAndLeavesItToTheNext() throws IOException {
    try (PartFile one = PartFile.claim(folder, "a");
        PartFile two = PartFile.claim(folder, "a")) {
      one.append(new byte[3], 3);
      two.append(new byte[5], 5);
    }
    assertEquals(List.of("a.1.part", "a.part"), names());
    try (PartFile next = PartFile.claim(folder, "a")) {
      assertEquals(3, next.size());
      next.moveTo(folder.resolve("done"));
      PartFile.sweep(folder, "a");
    }
    assertEquals(List.of("done"), names());
  }

  @Test
  void aPartWithoutBytesIsNotLeft() throws IOException {
    PartFile.claim(folder, "a").close();
    assertEquals(List.of(), names());
  }

  @Test
  void manyAtOnceEndRight(@TempDir Path temporary) throws Exception {
    byte[] file = Bytes.of(1, 300_000);
    try (FileServer server = new FileServer("/foo-1.0.zip", file);
        DownloadFolder one = new DownloadFolder(temporary);
        DownloadFolder two = new DownloadFolder(temporary);
        ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Future<Downloaded>> all = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        DownloadFolder mine = i % 2 == 0 ? one : two;
        all.add(threads.submit(() -> mine.download(DownloadFolder.plain(server.url()))));
      }
      for (Future<Downloaded> each : all) {
        assertEquals(Bytes.sha256(file), each.get().sha256());
      }
      assertEquals(List.of("foo-1.0.zip"), one.names());
      assertArrayEquals(file, one.bytes("foo-1.0.zip"));
    }
  }
}
