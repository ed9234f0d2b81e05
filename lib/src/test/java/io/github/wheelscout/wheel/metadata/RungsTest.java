package io.github.wheelscout.wheel.metadata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.link.HashMismatchException;
import io.github.wheelscout.net.FileStatusException;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.testkit.server.RangeSupport;
import io.github.wheelscout.url.FileUrls;
import io.github.wheelscout.wheel.InvalidWheelException;
import io.github.wheelscout.wheel.Traffic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way to the metadata of a wheel, with what the server saw of it. */
class RungsTest {

  private static final byte[] METADATA = Archives.metadata("Requires-Dist: other>1");
  private static final int LARGE = 40 << 20;

  private static void answers(FetchedMetadata fetched, Rung rung, Proof proof) {
    assertArrayEquals(METADATA, fetched.bytes());
    assertEquals(rung, fetched.rung());
    assertEquals(proof, fetched.proof());
    assertEquals(List.of(), fetched.disagreements());
    assertEquals("other", fetched.metadata().requiresDist().getFirst().name());
  }

  @Test
  void aSidecarIsOneRequestForNothingElse() throws IOException {
    try (FetchServer server = FetchServer.of(Archives.wheel(METADATA, 100), METADATA)) {
      FetchedMetadata fetched = server.fetch(server.claiming(Archives.sha256(METADATA)).build());
      answers(fetched, Rung.SIDECAR, Proof.SIDECAR);
      assertTrue(fetched.isVerified());
      assertEquals(new Traffic(1, METADATA.length), fetched.traffic());
      assertEquals(List.of(Archives.WHEEL + ".metadata 200"), server.asked());
    }
  }

  @Test
  void aSmallWheelComesWholeWithOneRequestAndIsHeldToItsDigest() throws IOException {
    try (FetchServer server = FetchServer.of(RangeSupport.ON, Archives.wheel(METADATA, 100))) {
      FetchedMetadata fetched = server.fetch();
      answers(fetched, Rung.RANGES, Proof.FILE);
      assertEquals(new Traffic(1, server.file.length), fetched.traffic());
      assertEquals(1, server.asked().size());
      assertThrows(
          HashMismatchException.class,
          () -> server.fetch(server.link().hashes(Map.of("md5", "00")).build()));
    }
  }

  @Test
  void ofALargerWheelOnlyPartsCome() throws IOException {
    try (FetchServer server = FetchServer.of(RangeSupport.ON, Archives.wheel(METADATA, 1 << 20))) {
      FetchedMetadata fetched = server.fetch();
      answers(fetched, Rung.RANGES, Proof.NONE);
      assertFalse(fetched.isVerified());
      assertEquals(List.of(Archives.WHEEL + " bytes=-61440 206"), server.asked());
      assertEquals(new Traffic(1, 61440), fetched.traffic());
    }
  }

  @Test
  void withoutRangesALargeWheelIsGivenUpWhenTheMetadataHaveCome(@TempDir Path folder)
      throws IOException {
    byte[] wheel = Archives.frontWheel(METADATA, LARGE);
    try (FetchServer server = FetchServer.onDisk(RangeSupport.OFF, wheel, folder)) {
      FetchedMetadata fetched = server.fetch();
      answers(fetched, Rung.STREAM, Proof.NONE);
      assertEquals(2, fetched.traffic().requests());
      assertTrue(fetched.traffic().bytes() < 20_000, () -> "read " + fetched.traffic());
      assertEquals(
          List.of(Archives.WHEEL + " bytes=-419433 200", Archives.WHEEL + " 200"), server.asked());
      assertTrue(server.sent() < LARGE / 2, () -> "sent " + server.sent());
    }
  }

  @Test
  void withoutRangesASmallWheelComesWhole() throws IOException {
    try (FetchServer server = FetchServer.of(RangeSupport.OFF, Archives.wheel(METADATA, 9999))) {
      FetchedMetadata fetched = server.fetch();
      answers(fetched, Rung.FULL, Proof.FILE);
      assertEquals(new Traffic(1, server.file.length), fetched.traffic());
    }
  }

  @Test
  void ofAHostThatIsKnownToSendNoPartsNoneAreAskedFor(@TempDir Path folder) throws IOException {
    byte[] wheel = Archives.frontWheel(METADATA, 4 << 20);
    try (FetchServer server = FetchServer.onDisk(RangeSupport.OFF, wheel, folder)) {
      answers(server.fetch(), Rung.STREAM, Proof.NONE);
      server.server.clearLog();
      FetchedMetadata again = server.fetch();
      answers(again, Rung.STREAM, Proof.NONE);
      assertEquals(List.of(Archives.WHEEL + " 200"), server.asked());
      assertTrue(again.traffic().bytes() < 20_000, () -> "read " + again.traffic());
    }
  }

  @Test
  void withoutRangesAndWithoutASizeItIsTheSame() throws IOException {
    byte[] wheel = Archives.wheel(METADATA, LARGE);
    try (FetchServer server = FetchServer.of(RangeSupport.ADVERTISED_ONLY, wheel)) {
      answers(server.fetch(server.link().size(null).build()), Rung.STREAM, Proof.NONE);
    }
  }

  @Test
  void aServerThatSendsOtherPartsThanItSaysIsAskedForTheWholeFile() throws IOException {
    byte[] wheel = Archives.wheel(METADATA, 1 << 20);
    try (FetchServer server = FetchServer.of(RangeSupport.WRONG_BYTES, wheel)) {
      FetchedMetadata fetched = server.fetch();
      answers(fetched, Rung.FULL, Proof.FILE);
      assertEquals(Archives.WHEEL + " 200", server.asked().getLast());
      assertEquals(server.asked().size(), fetched.traffic().requests());
    }
  }

  @Test
  void aServerThatSendsOtherPartsAndSaysSoIsReadFromTheBeginning() throws IOException {
    byte[] wheel = Archives.wheel(METADATA, 1 << 20);
    try (FetchServer server = FetchServer.of(RangeSupport.OTHER_PART, wheel)) {
      answers(server.fetch(), Rung.STREAM, Proof.NONE);
    }
  }

  @Test
  void theWholeFileIsHeldToEveryDigest() throws IOException {
    byte[] wheel = Archives.wheel(METADATA, 1 << 20);
    try (FetchServer server = FetchServer.of(RangeSupport.WRONG_BYTES, wheel)) {
      Map<String, String> wrong =
          Map.of("sha256", Archives.sha256(wheel).get("sha256"), "md5", "0123");
      HashMismatchException failure =
          assertThrows(
              HashMismatchException.class, () -> server.fetch(server.link().hashes(wrong).build()));
      assertEquals("0123", failure.expected());
    }
  }

  @Test
  void aFileThatIsNotThereIsTheEnd() throws IOException {
    try (FetchServer server = FetchServer.of(RangeSupport.ON, Archives.wheel(METADATA, 1))) {
      server.server.remove(Archives.WHEEL);
      FileStatusException failure = assertThrows(FileStatusException.class, server::fetch);
      assertEquals(404, failure.status());
    }
  }

  @Test
  void twoFoldersWithMetadataAreAnErrorHoweverTheWheelComes() throws IOException {
    byte[] two =
        Archives.zip(
            "demo-1.0.dist-info/METADATA",
            METADATA,
            "other-1.0.dist-info/METADATA",
            METADATA,
            "demo/data.bin",
            Archives.noise(200 << 10));
    for (RangeSupport support : RangeSupport.values()) {
      try (FetchServer server = FetchServer.of(support, two)) {
        InvalidWheelException failure =
            support == RangeSupport.OTHER_PART
                ? null // its directory is never seen, and the first folder is the right one
                : assertThrows(InvalidWheelException.class, server::fetch, support.toString());
        assertTrue(
            failure == null
                || String.valueOf(failure.getMessage()).contains("expected one .dist-info"),
            () -> String.valueOf(failure));
      }
    }
  }

  @Test
  void aWheelOnThisMachineIsHeldToItsDigestAndRead(@TempDir Path folder) throws IOException {
    byte[] wheel = Archives.wheel(METADATA, 1 << 20);
    Path file = Files.write(folder.resolve(Archives.WHEEL), wheel);
    try (FetchServer server = FetchServer.of(RangeSupport.ON, wheel)) {
      String url = FileUrls.of(file);
      Link.Builder link = Link.builder(url, "x");
      FetchedMetadata fetched = server.fetch(link.build());
      answers(fetched, Rung.LOCAL, Proof.NONE);
      assertEquals(Traffic.NONE, fetched.traffic());
      answers(server.fetch(link.hashes(Archives.sha256(wheel)).build()), Rung.LOCAL, Proof.FILE);
      assertThrows(
          HashMismatchException.class,
          () -> server.fetch(link.hashes(Map.of("sha256", "00")).build()));
      assertEquals(List.of(), server.asked());
    }
  }
}
