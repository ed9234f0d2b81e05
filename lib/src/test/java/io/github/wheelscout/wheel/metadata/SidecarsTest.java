package io.github.wheelscout.wheel.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.link.HashMismatchException;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.SidecarClaim;
import io.github.wheelscout.standards.metadata.MetadataField;
import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.LoopbackServer;
import io.github.wheelscout.testkit.server.RangeSupport;
import io.github.wheelscout.wheel.RangeHosts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is believed of a sidecar, and what happens when it is not there. */
class SidecarsTest {

  private static final byte[] METADATA = Archives.metadata();
  private static final byte[] WHEEL = Archives.wheel(METADATA, 100);
  private static final byte[] OTHER = Archives.metadata("Requires-Dist: more");

  /** The file is there, the sidecar answers with a status; what came of it, and what was asked. */
  private static List<String> asked(int status, Policies policies) throws IOException {
    try (LoopbackServer server = LoopbackServer.start();
        Session session = new Session(SessionOptions.DEFAULT.toBuilder().retries(0).build())) {
      server
          .page("/" + Archives.WHEEL, "", WHEEL)
          .status("/" + Archives.WHEEL + ".metadata", status);
      Link link =
          Link.builder(server.url("/" + Archives.WHEEL), "x")
              .filename(Archives.WHEEL)
              .coreMetadata(new SidecarClaim.Flag(true))
              .build();
      MetadataFetcher fetcher =
          new MetadataFetcher(
              session, new RangeHosts(), policies, CacheOptions.OFF, MetadataOptions.USUAL);
      assertArrayEquals(METADATA, fetcher.fetch(link).bytes());
      return server.lines();
    }
  }

  @Test
  @Bullet("META-08")
  void aSidecarThatDoesNotComeIsDoneWithout() throws IOException {
    for (int status : new int[] {404, 405, 500, 503, 403, 410, 204}) {
      List<String> lines = asked(status, Policies.STANDARD);
      assertEquals(2, lines.size(), () -> status + ": " + lines);
      assertEquals("GET /" + Archives.WHEEL, lines.getLast());
    }
  }

  @Test
  void inPipItIsTheEnd() {
    for (int status : new int[] {404, 405, 500, 403}) {
      SidecarFailedException failure =
          assertThrows(SidecarFailedException.class, () -> asked(status, Policies.PIP));
      assertEquals("sidecar-failed", failure.code());
      assertTrue(
          String.valueOf(failure.getMessage()).contains("answers " + status), failure::getMessage);
    }
  }

  @Test
  @Bullet("META-05")
  void aSidecarThatIsNotWhatItsDigestIsOfIsNeverDoneWithout() throws IOException {
    for (Policies policies : List.of(Policies.STANDARD, Policies.PIP)) {
      try (FetchServer server = FetchServer.of(WHEEL, OTHER)) {
        server.policies = policies;
        Link link = server.claiming(Archives.sha256(METADATA)).build();
        HashMismatchException failure =
            assertThrows(HashMismatchException.class, () -> server.fetch(link));
        assertEquals("hash-mismatch", failure.code());
        assertEquals(List.of(Archives.WHEEL + ".metadata 200"), server.asked());
      }
    }
  }

  @Test
  @Bullet("META-05")
  void aDigestOfAnUnknownAlgorithmIsASidecarWithoutProof() throws IOException {
    try (FetchServer server = FetchServer.of(WHEEL, METADATA)) {
      for (Map<String, String> digests :
          List.of(Map.of("blake2b", "00"), Map.<String, String>of())) {
        FetchedMetadata fetched = server.fetch(server.claiming(digests).build());
        assertEquals(Rung.SIDECAR, fetched.rung());
        assertEquals(Proof.NONE, fetched.proof());
      }
    }
  }

  @Test
  @Bullet("META-08")
  void aSidecarOfAnotherReleaseIsReportedAndNotBelieved() throws IOException {
    byte[] wrong = "Metadata-Version: 2.1\nName: evil\nVersion: 1.0\n".getBytes(UTF_8);
    byte[] junk = "<html>all is well</html>".getBytes(UTF_8);
    for (byte[] sidecar : List.of(wrong, junk)) {
      try (FetchServer server = FetchServer.of(WHEEL, sidecar)) {
        Link link = server.claiming(Map.of()).build();
        FetchedMetadata fetched = server.fetch(link);
        assertArrayEquals(METADATA, fetched.bytes());
        assertEquals(Rung.RANGES, fetched.rung());
        Disagreement disagreement = fetched.disagreements().getFirst();
        assertEquals("Name", disagreement.field());
        assertEquals(Disagreement.Origin.SIDECAR, disagreement.second());
        assertEquals(2, fetched.traffic().requests());
        assertThrows(MismatchedMetadataException.class, () -> server.pip().fetch(link));
      }
    }
  }

  @Test
  @Bullet("META-09")
  void aSidecarThatNobodyPromisedIsAskedForOnlyOnDemand() throws IOException {
    try (FetchServer server = FetchServer.of(WHEEL, METADATA)) {
      assertEquals(Rung.RANGES, server.fetch().rung());
      assertEquals(1, server.asked().size());
      server.options = new MetadataOptions(false, true);
      assertEquals(Rung.SIDECAR, server.fetch().rung());
    }
    try (FetchServer server = FetchServer.of(RangeSupport.ON, WHEEL)) {
      server.options = new MetadataOptions(false, true);
      assertEquals(Rung.RANGES, server.fetch().rung());
      assertEquals(Rung.FULL, server.pip().fetch().rung());
    }
  }

  @Test
  @Bullet("META-07")
  void aSidecarOfASourceArchiveSaysWhatABuildMayChange() throws IOException {
    byte[] sidecar = Archives.metadata("Dynamic: Requires-Dist");
    byte[] old = "Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n".getBytes(UTF_8);
    for (byte[] beside : List.of(sidecar, old)) {
      byte[] sdist = Archives.gzip(Archives.tar("demo-1.0/PKG-INFO", beside));
      try (FetchServer server = new FetchServer(RangeSupport.ON, Archives.SDIST, sdist, beside)) {
        FetchedMetadata fetched = server.fetch(server.claiming(Map.of()).build());
        assertEquals(Rung.SIDECAR, fetched.rung());
        assertFalse(fetched.metadata().isFinal(MetadataField.REQUIRES_DIST));
      }
    }
  }

  @Test
  @Bullet("HTTP-18")
  void whereDigestsAreRequiredAnUnprovenSidecarIsComparedWithTheWholeFile() throws IOException {
    try (FetchServer server = FetchServer.of(WHEEL, OTHER).requiringHashes()) {
      FetchedMetadata fetched = server.fetch(server.claiming(Map.of()).build());
      assertArrayEquals(METADATA, fetched.bytes());
      assertEquals(Rung.FULL, fetched.rung());
      assertEquals(Proof.FILE, fetched.proof());
      assertEquals(
          "Requires-Dist: the sidecar says more, the metadata in the file says nothing of it",
          fetched.disagreements().getFirst().message());
      assertEquals(
          List.of(Archives.WHEEL + ".metadata 200", Archives.WHEEL + " 200"), server.asked());
    }
    try (FetchServer server = FetchServer.of(WHEEL, METADATA).requiringHashes()) {
      FetchedMetadata fetched = server.fetch(server.claiming(Map.of()).build());
      assertEquals(List.of(), fetched.disagreements());
      assertEquals(Proof.FILE, fetched.proof());
      server.server.clearLog();
      Link proven = server.claiming(Archives.sha256(METADATA)).build();
      assertEquals(Proof.SIDECAR, server.fetch(proven).proof());
      assertEquals(List.of(Archives.WHEEL + ".metadata 200"), server.asked());
    }
  }

  @Test
  @Bullet("HTTP-18")
  void inPipNeitherSidecarNorPartsAreUsedWhereDigestsAreRequired() throws IOException {
    try (FetchServer server = FetchServer.of(WHEEL, METADATA).pip().requiringHashes()) {
      FetchedMetadata fetched = server.fetch(server.claiming(Archives.sha256(METADATA)).build());
      assertEquals(Rung.FULL, fetched.rung());
      assertEquals(List.of(Archives.WHEEL + " 200"), server.asked());
    }
  }

  @Test
  void inPipAWheelWithoutSidecarIsFetchedWhole() throws IOException {
    byte[] large = Archives.wheel(METADATA, 1 << 20);
    try (FetchServer server = FetchServer.of(RangeSupport.ON, large).pip()) {
      assertEquals(Rung.FULL, server.fetch().rung());
      assertEquals(List.of(Archives.WHEEL + " 200"), server.asked());
    }
  }

  @Test
  void whoRequiresDigestsAsksNobodyForAFileWithout() throws IOException {
    try (FetchServer server = FetchServer.of(WHEEL, METADATA).requiringHashes()) {
      for (Map<String, String> digests : List.of(Map.<String, String>of(), Map.of("md5", "00"))) {
        MissingDigestException failure =
            assertThrows(
                MissingDigestException.class,
                () -> server.fetch(server.link().hashes(digests).build()));
        assertEquals("hashes-required", failure.code());
      }
      assertEquals(List.of(), server.asked());
    }
  }
}
