package io.github.wheelscout.wheel.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.link.HashMismatchException;
import io.github.wheelscout.standards.metadata.Finality;
import io.github.wheelscout.standards.metadata.MetadataField;
import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.server.RangeSupport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;

/** Source archives, read until their metadata are whole. */
class SdistMetadataTest {

  private static final byte[] METADATA = Archives.metadata("Dynamic: Requires-Dist");
  private static final byte[] TAR = Archives.tar("demo-1.0/PKG-INFO", METADATA);

  private static byte[] read(String name, byte[] file) throws IOException {
    return SdistArchive.pkgInfo(name, new ByteArrayInputStream(file));
  }

  private static byte[] read(byte[] tar) throws IOException {
    return read(Archives.SDIST, Archives.gzip(tar));
  }

  private static InvalidSdistException fails(String name, InputStream file) {
    return assertThrows(InvalidSdistException.class, () -> SdistArchive.pkgInfo(name, file), name);
  }

  private static InvalidSdistException fails(byte[] tar) {
    return fails(Archives.SDIST, new ByteArrayInputStream(Archives.gzip(tar)));
  }

  @Test
  @Bullet("META-07")
  void oneRequestIsGivenUpWhenTheMetadataHaveCome() throws IOException {
    byte[] sdist =
        Archives.gzip(
            Archives.tar(
                "demo-1.0/setup.py",
                new byte[10],
                "demo-1.0/PKG-INFO",
                METADATA,
                "demo-1.0/data",
                Archives.noise(8 << 20)));
    try (FetchServer server = new FetchServer(RangeSupport.ON, Archives.SDIST, sdist, null)) {
      FetchedMetadata fetched = server.fetch();
      assertArrayEquals(METADATA, fetched.bytes());
      assertEquals(Rung.ARCHIVE, fetched.rung());
      assertEquals(Proof.NONE, fetched.proof());
      assertEquals(1, fetched.traffic().requests());
      assertTrue(fetched.traffic().bytes() < 20_000, () -> "read " + fetched.traffic());
      assertEquals(List.of(Archives.SDIST + " 200"), server.asked());
      assertEquals(Finality.DYNAMIC, fetched.metadata().finality(MetadataField.REQUIRES_DIST));
      assertTrue(fetched.metadata().isFinal(MetadataField.REQUIRES_PYTHON));
    }
  }

  @Test
  void whereDigestsAreRequiredAllOfItIsHeldToThem() throws IOException {
    try (FetchServer server =
        new FetchServer(RangeSupport.ON, Archives.SDIST, Archives.gzip(TAR), null)
            .requiringHashes()) {
      FetchedMetadata fetched = server.fetch();
      assertEquals(Rung.ARCHIVE, fetched.rung());
      assertEquals(Proof.FILE, fetched.proof());
      assertThrows(
          HashMismatchException.class,
          () -> server.fetch(server.link().hashes(Map.of("sha256", "00")).build()));
    }
  }

  @Test
  void everyFormatThatIsKnownIsRead() throws IOException {
    ByteArrayOutputStream bzip2 = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(bzip2)) {
      out.write(TAR);
    }
    assertArrayEquals(METADATA, read("demo-1.0.tar.gz", Archives.gzip(TAR)));
    assertArrayEquals(METADATA, read("demo-1.0.tgz", Archives.gzip(TAR)));
    assertArrayEquals(METADATA, read("demo-1.0.tar", TAR));
    assertArrayEquals(METADATA, read("demo-1.0.tar.bz2", bzip2.toByteArray()));
    assertArrayEquals(METADATA, read("demo-1.0.tbz", bzip2.toByteArray()));
    byte[] zip = Archives.zip("demo-1.0/a.py", new byte[9], "demo-1.0/PKG-INFO", METADATA);
    assertArrayEquals(METADATA, read("demo-1.0.zip", zip));
    for (String name : List.of("demo-1.0.tar.xz", "demo-1.0.tar.lzma", "demo-1.0.tar.lz")) {
      InvalidSdistException failure = fails(name, new ByteArrayInputStream(TAR));
      assertEquals("unsupported-archive", failure.code());
    }
  }

  @Test
  @Bullet("SDIST-03")
  void onlyTheFileInTheFolderAtTheTopCounts() throws IOException {
    byte[] no = "Name: no\n".getBytes(UTF_8);
    byte[] tar =
        Archives.tar(
            "PKG-INFO", no,
            "demo-1.0/demo.egg-info/PKG-INFO", no,
            "demo.egg-info/PKG-INFO", no,
            "demo-1.0/PKG-INFO.in", no,
            "other-1.0/PKG-INFO", no,
            "./demo-1.0/PKG-INFO", METADATA);
    assertArrayEquals(METADATA, read(tar));
    for (String other : List.of("demo-1.0/demo.egg-info/PKG-INFO", "demo-2.0/PKG-INFO")) {
      InvalidSdistException failure = fails(Archives.tar(other, no));
      assertEquals("no-sdist-metadata", failure.code());
    }
    assertEquals("no-sdist-metadata", fails(new byte[1024]).code());
  }

  @Test
  void theFolderMayBeSpelledInAnotherWay() throws IOException {
    byte[] tar = Archives.gzip(Archives.tar("Demo_X-1.0.0-beta1/PKG-INFO", METADATA));
    assertArrayEquals(METADATA, read("demo-x-1.0b1.tar.gz", tar));
  }

  @Test
  void longNamesAreReadInBothWays() throws IOException {
    String folder = "demo" + "_".repeat(1) + "x".repeat(120) + "-1.0";
    byte[] name = (folder + "/PKG-INFO\0").getBytes(UTF_8);
    byte[] gnu = join(Archives.header("././@LongLink", name.length, 'L'), Archives.padded(name));
    String record = " path=" + folder + "/PKG-INFO\n";
    byte[] pax = (record.length() + 3 + record).getBytes(UTF_8);
    byte[] posix = join(Archives.header("PaxHeaders/1", pax.length, 'x'), Archives.padded(pax));
    for (byte[] describing : List.of(gnu, posix)) {
      byte[] tar = join(describing, Archives.tar("demo", METADATA));
      assertArrayEquals(METADATA, read(folder + ".tar.gz", Archives.gzip(tar)));
    }
  }

  private static byte[] join(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  @Test
  void linksAreNotFollowed() {
    byte[] link = Archives.header("demo-1.0/PKG-INFO", 0, '2');
    assertEquals("no-sdist-metadata", fails(join(link, new byte[1024])).code());
  }

  @Test
  void metadataThatUnpackToGigabytesAreRefused() {
    byte[] header = Archives.header("demo-1.0/PKG-INFO", 7L << 30, '0');
    InvalidSdistException failure = fails(join(header, new byte[1 << 20]));
    assertEquals("invalid-sdist", failure.code());
    assertTrue(String.valueOf(failure.getMessage()).contains("too large"), failure::getMessage);
    byte[] name = Archives.header("././@LongLink", 7L << 30, 'L');
    InvalidSdistException longName = fails(join(name, new byte[1 << 20]));
    assertTrue(String.valueOf(longName.getMessage()).contains("too long"));
  }

  @Test
  void anArchiveThatNeverEndsIsGivenUp() {
    byte[] member = join(Archives.header("demo-1.0/a", 1 << 20, '0'), new byte[1 << 20]);
    InputStream endless =
        new InputStream() {
          private InputStream now = new ByteArrayInputStream(member);

          @Override
          public int read() {
            throw new UnsupportedOperationException();
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = now.read(buffer, offset, length);
            if (read < 0) {
              now = new ByteArrayInputStream(member);
              return now.read(buffer, offset, length);
            }
            return read;
          }
        };
    InvalidSdistException failure = fails("demo-1.0.tar", endless);
    assertTrue(String.valueOf(failure.getMessage()).contains("more than"), failure::getMessage);
  }

  @Test
  void anyBytesGiveAnAnswerOrAClearError() throws IOException {
    Random random = new Random(3);
    byte[] zip = Archives.zip("demo-1.0/a.py", new byte[9], "demo-1.0/PKG-INFO", METADATA);
    for (int i = 0; i < 3000; i++) {
      boolean packed = i % 2 == 0;
      byte[] damaged = packed ? zip.clone() : TAR.clone();
      for (int hits = random.nextInt(3); hits >= 0; hits--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      try {
        read(packed ? "demo-1.0.zip" : "demo-1.0.tar", damaged);
      } catch (InvalidSdistException e) {
        assertTrue(e.code().endsWith("sdist") || e.code().endsWith("sdist-metadata"));
      }
    }
  }
}
