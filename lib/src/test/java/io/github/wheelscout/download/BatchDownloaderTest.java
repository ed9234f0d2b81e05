package io.github.wheelscout.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.testkit.LoopbackServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files at once. */
class BatchDownloaderTest {

  private final LoopbackServer server = LoopbackServer.start();
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

  private DownloadRequest file(int number) {
    return DownloadFolder.plain(server.url("/" + number + ".zip"));
  }

  private void serve(int number) {
    server.page("/" + number + ".zip", "application/zip", Bytes.of(number, 1000 * number));
  }

  private DownloadResults download(Iterable<DownloadRequest> requests, DownloadOptions options) {
    return new BatchDownloader(folder.downloader(CacheOptions.OFF, options))
        .download(requests, folder.path());
  }

  @Test
  void resultsComeInOrderAndOneFailureSpoilsNoOther() throws IOException {
    IntStream.range(0, 40).filter(it -> it % 7 != 3).forEach(this::serve);
    List<DownloadRequest> requests = IntStream.range(0, 40).mapToObj(this::file).toList();
    int number = 0;
    try (DownloadResults results = download(requests, DownloadOptions.DEFAULT)) {
      while (results.hasNext()) {
        DownloadResult result = results.next();
        assertEquals(requests.get(number), result.request());
        if (number % 7 == 3) {
          assertInstanceOf(Failed.class, result);
        } else {
          assertEquals(
              Bytes.sha256(Bytes.of(number, 1000 * number)), ((Downloaded) result).sha256());
        }
        number++;
      }
      assertThrows(NoSuchElementException.class, results::next);
    }
    assertEquals(40, number);
    assertEquals(34, folder.names().size());
  }

  @Test
  void everyTenthConnectionMayBreak() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    List<DownloadRequest> requests = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      byte[] file = Bytes.of(i, 1 + (i * 7919) % 50_000);
      requests.add(DownloadFolder.hashed(server.url("/" + i + ".zip"), file));
      server.on(
          "/" + i + ".zip",
          exchange -> {
            boolean cut = asked.incrementAndGet() % 10 == 0;
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file, 0, cut ? file.length / 2 : file.length);
            exchange.close();
          });
    }
    try (DownloadResults results = download(requests, DownloadOptions.DEFAULT)) {
      results.forEachRemaining(it -> assertInstanceOf(Downloaded.class, it));
    }
    assertTrue(asked.get() >= 220, asked::toString);
    assertEquals(200, folder.names().size());
  }

  @Test
  void aResultIsHandedOutWhileOthersAreOnTheirWay() throws Exception {
    CountDownLatch taken = new CountDownLatch(1);
    serve(0);
    server.on(
        "/1.zip",
        exchange -> {
          try {
            taken.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
          LoopbackServer.send(exchange, 200, "application/zip", new byte[1]);
        });
    try (DownloadResults results = download(List.of(file(0), file(1)), DownloadOptions.DEFAULT)) {
      assertInstanceOf(Downloaded.class, results.next());
      taken.countDown();
      assertInstanceOf(Downloaded.class, results.next());
    }
  }

  @Test
  void oneHostIsAskedForFewAtOnce() throws IOException {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<DownloadRequest> requests = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      requests.add(file(i));
      server.on(
          "/" + i + ".zip",
          exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
              Thread.sleep(10);
            } catch (InterruptedException e) {
              throw new IOException(e);
            }
            now.decrementAndGet();
            LoopbackServer.send(exchange, 200, "application/zip", new byte[1]);
          });
    }
    DownloadOptions three = new DownloadOptions(5, 16, 3, ProgressListener.NONE);
    try (DownloadResults results = download(requests, three)) {
      results.forEachRemaining(it -> assertInstanceOf(Downloaded.class, it));
    }
    assertTrue(most.get() <= 3, most::toString);
  }

  @Test
  void neitherAllRequestsNorAllResultsAreHeld() throws IOException {
    serve(1);
    AtomicInteger asked = new AtomicInteger();
    Iterator<DownloadRequest> endless =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public DownloadRequest next() {
            asked.incrementAndGet();
            return file(1);
          }
        };
    DownloadOptions two = new DownloadOptions(5, 2, 2, ProgressListener.NONE);
    try (DownloadResults results = download(() -> endless, two)) {
      for (int i = 0; i < 100; i++) {
        assertInstanceOf(Downloaded.class, results.next());
      }
    }
    assertTrue(asked.get() <= 100 + 17, asked::toString);
  }

  @Test
  void closingGivesUpWhatIsNotThereYet() throws Exception {
    Semaphore asked = new Semaphore(0);
    CountDownLatch never = new CountDownLatch(1);
    serve(0);
    server.on(
        "/1.zip",
        exchange -> {
          asked.release();
          try {
            never.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
        });
    try (DownloadResults results = download(List.of(file(0), file(1)), DownloadOptions.DEFAULT)) {
      results.next();
      asked.acquire();
    }
    assertEquals(List.of("0.zip"), folder.names());
    never.countDown();
  }
}
