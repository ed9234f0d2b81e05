package io.github.wheelscout.wheel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.standards.filename.WheelFilename;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Metadata of wheels that arrive from their beginning. */
class WheelStreamTest {

  private static final WheelFilename NAME = WheelFilename.parse(WheelServer.NAME);
  private static final String METADATA = "demo-1.0.dist-info/METADATA";

  private static byte[] read(byte[] file) throws IOException {
    return WheelStream.metadata(NAME, new ByteArrayInputStream(file));
  }

  private static void fails(byte[] file, String problem) {
    InvalidWheelException failure =
        assertThrows(InvalidWheelException.class, () -> read(file), problem);
    assertTrue(String.valueOf(failure.getMessage()).contains(problem), failure::getMessage);
  }

  /** Headers without sizes, which stand behind the data. */
  private static byte[] described(String... members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String member : members) {
        zip.putNextEntry(new ZipEntry(member));
        zip.write(TestZip.METADATA);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  @Test
  void noMoreIsReadThanUpToTheMetadata() throws IOException {
    TestZip zip = new TestZip();
    zip.add("demo/first.py", "first = 1\n");
    zip.add(METADATA, TestZip.METADATA);
    zip.filler(100, 10_000);
    byte[] file = zip.bytes();
    ByteArrayInputStream in = new ByteArrayInputStream(file);
    assertArrayEquals(TestZip.METADATA, WheelStream.metadata(NAME, in));
    assertTrue(file.length - in.available() < 20_000, "read " + (file.length - in.available()));
  }

  @Test
  void sizesMayStandBehindTheData() throws IOException {
    assertArrayEquals(TestZip.METADATA, read(described("demo/first.py", METADATA, "z")));
    assertArrayEquals(TestZip.METADATA, read(described(METADATA)));
  }

  @Test
  void storedMetadataAreRead() throws IOException {
    TestZip zip = new TestZip();
    zip.add(METADATA, TestZip.METADATA).stored();
    assertArrayEquals(TestZip.METADATA, read(zip.bytes()));
  }

  @Test
  void onlyTheFileOfThatNameIsIt() throws IOException {
    TestZip zip = new TestZip();
    zip.add("demo-1.0.dist-info/METADATA.json", "{}");
    zip.add("demo-1.0.dist-info/sub/METADATA", "no");
    zip.add("demo/demo-1.0.dist-info/METADATA", "no");
    zip.add(METADATA, TestZip.METADATA);
    assertArrayEquals(TestZip.METADATA, read(zip.bytes()));
  }

  @Test
  void anotherFolderThatComesBeforeIsNotPassedOver() {
    TestZip zip = new TestZip();
    zip.add("other-1.0.dist-info/WHEEL", "no");
    zip.add(METADATA, TestZip.METADATA);
    fails(zip.bytes(), "expected one .dist-info folder");
    TestZip other = new TestZip();
    other.add("demo-2.0.dist-info/METADATA", TestZip.METADATA);
    fails(other.bytes(), "another version's");
  }

  @Test
  void damageShows() {
    TestZip crc = new TestZip();
    crc.add(METADATA, TestZip.METADATA).stored().crc(7);
    fails(crc.bytes(), "not what its header");
    TestZip size = new TestZip();
    size.add(METADATA, TestZip.METADATA).size(TestZip.METADATA.length + 5);
    fails(size.bytes(), "not what its header");
    byte[] whole = TestZip.demo().bytes();
    fails(Arrays.copyOf(whole, 100), "it cannot be read from its beginning");
    fails("junk, junk and more junk".repeat(9).getBytes(UTF_8), "");
    fails(new byte[0], "no METADATA");
    TestZip none = new TestZip();
    none.add("demo/first.py", "first = 1\n");
    fails(none.bytes(), "no METADATA");
  }

  @Test
  void metadataThatUnpackToGigabytesAreGivenUp() {
    byte[] zeros = new byte[100 << 20];
    TestZip bomb = new TestZip();
    bomb.add(METADATA, zeros).size(1024);
    fails(bomb.bytes(), "too large to hold at once");
  }

  @Test
  void anyBytesGiveAnAnswerOrAnInvalidWheel() {
    byte[] whole = TestZip.demo().bytes();
    Random random = new Random(11);
    int right = 0;
    for (int i = 0; i < 2000; i++) {
      byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(40));
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      try {
        right += Arrays.equals(TestZip.METADATA, read(damaged)) ? 1 : 0;
      } catch (InvalidWheelException e) {
        assertEquals("invalid-wheel", e.code());
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    assertTrue(right > 1000, "right " + right);
  }
}
