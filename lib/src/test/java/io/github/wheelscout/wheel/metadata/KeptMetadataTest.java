package io.github.wheelscout.wheel.metadata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.cache.CacheFolder;
import io.github.wheelscout.cache.OfflineException;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.server.RangeSupport;
import io.github.wheelscout.wheel.Traffic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Metadata that were fetched once, and are not asked for again. */
class KeptMetadataTest {

  private static final byte[] METADATA = Archives.metadata();
  private static final byte[] LARGE = Archives.wheel(METADATA, 1 << 20);

  @TempDir Path folder;

  private static void costsNothing(FetchServer server, Link link, Rung rung) throws IOException {
    server.server.clearLog();
    FetchedMetadata fetched = server.fetch(link);
    assertArrayEquals(METADATA, fetched.bytes());
    assertTrue(fetched.isCached());
    assertEquals(rung, fetched.rung());
    assertEquals(Traffic.NONE, fetched.traffic());
    assertEquals(List.of(), server.asked());
  }

  @Test
  @Bullet("META-06")
  void metadataOfAFileWithADigestAreAskedForOnce() throws IOException {
    for (RangeSupport support : List.of(RangeSupport.ON, RangeSupport.WRONG_BYTES)) {
      try (FetchServer server =
          FetchServer.of(support, LARGE).keeping(folder.resolve(support.name()))) {
        FetchedMetadata first = server.fetch();
        assertFalse(first.isCached());
        costsNothing(server, server.link().build(), first.rung());
        server.server.remove(Archives.WHEEL);
        costsNothing(server, server.link().size(null).build(), first.rung());
      }
    }
  }

  @Test
  @Bullet("META-06")
  void soAreSidecarsAndTheyAreHeldToTheirDigestAgain() throws IOException {
    try (FetchServer server = FetchServer.of(LARGE, METADATA).keeping(folder)) {
      Link link = server.claiming(Archives.sha256(METADATA)).build();
      assertEquals(Proof.SIDECAR, server.fetch(link).proof());
      costsNothing(server, link, Rung.SIDECAR);
      Link other = server.claiming(Map.of("sha256", "00")).build();
      assertThrows(IOException.class, () -> server.fetch(other));
      assertEquals(1, server.asked().size());
    }
  }

  @Test
  void whatTheWholeFileProvesIsGoodForEveryPlace() throws IOException {
    byte[] small = Archives.wheel(METADATA, 10);
    try (FetchServer one = FetchServer.of(RangeSupport.ON, small).keeping(folder);
        FetchServer other = FetchServer.of(RangeSupport.ON, small).keeping(folder)) {
      assertEquals(Proof.FILE, one.fetch().proof());
      costsNothing(other, other.link().build(), Rung.RANGES);
    }
    try (FetchServer one = FetchServer.of(RangeSupport.ON, LARGE).keeping(folder);
        FetchServer other = FetchServer.of(RangeSupport.ON, LARGE).keeping(folder)) {
      assertEquals(Proof.NONE, one.fetch().proof());
      assertFalse(other.fetch().isCached(), "whoever names a digest need not have its file");
    }
  }

  @Test
  void withoutADigestOrAFolderNothingIsKept() throws IOException {
    try (FetchServer server = FetchServer.of(RangeSupport.ON, LARGE).keeping(folder)) {
      for (Map<String, String> digests : List.of(Map.<String, String>of(), Map.of("md5", "00"))) {
        Link link = server.link().hashes(digests).build();
        assertFalse(server.fetch(link).isCached());
        assertFalse(server.fetch(link).isCached());
      }
    }
    try (FetchServer server = FetchServer.of(RangeSupport.ON, LARGE)) {
      server.fetch();
      assertFalse(server.fetch().isCached());
    }
  }

  @Test
  void unprovenMetadataAreNotEnoughWhereDigestsAreRequired() throws IOException {
    try (FetchServer server = FetchServer.of(RangeSupport.ON, LARGE).keeping(folder)) {
      assertEquals(Proof.NONE, server.fetch().proof());
      assertEquals(Rung.FULL, server.requiringHashes().fetch().rung());
      costsNothing(server, server.link().build(), Rung.FULL);
    }
  }

  @Test
  void whatIsDamagedIsAskedForAgain() throws IOException {
    try (FetchServer server = FetchServer.of(RangeSupport.ON, LARGE).keeping(folder)) {
      server.fetch();
      List<CacheFolder.Kept> kept = CacheFolder.in(folder).files(Instant.EPOCH);
      assertEquals(1, kept.size());
      assertEquals("metadata", kept.getFirst().kind());
      assertTrue(kept.getFirst().label().contains(Archives.WHEEL));
      byte[] bytes = Files.readAllBytes(kept.getFirst().path());
      bytes[bytes.length - 2]++;
      Files.write(kept.getFirst().path(), bytes);
      assertFalse(server.fetch().isCached());
    }
  }

  @Test
  void offlineOnlyWhatIsKeptIsThere() throws IOException {
    try (FetchServer server = FetchServer.of(RangeSupport.ON, LARGE).keeping(folder)) {
      server.cache = server.cache.withoutNetwork();
      OfflineException failure = assertThrows(OfflineException.class, server::fetch);
      assertEquals("not-in-cache", failure.code());
      server.keeping(folder).fetch();
      server.cache = server.cache.withoutNetwork();
      costsNothing(server, server.link().build(), Rung.RANGES);
    }
  }
}
