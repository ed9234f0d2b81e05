package io.github.wheelscout.wheel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives with bytes that are not theirs: a right answer or one kind of failure. */
class DamagedArchivesTest {

  private static final int TRIES = 3_000;

  @TempDir private Path folder;

  /** Reads every member; whether that is possible. */
  private boolean isReadable(byte[] archive) throws IOException {
    Path file = Files.write(folder.resolve(WheelServer.NAME), archive);
    try (LocalWheel wheel = LocalWheel.open(file)) {
      for (WheelMember member : wheel.members()) {
        wheel.read(member.name());
      }
      return true;
    } catch (InvalidWheelException e) {
      assertEquals("invalid-wheel", e.code());
      return false;
    }
  }

  @Test
  @Bullet("WHL-05")
  void damageIsNeverAnotherFailure() throws IOException {
    Random random = new Random(42);
    List<byte[]> whole =
        List.of(
            TestZip.demo().filler(5, 300).bytes(),
            TestZip.demo().zip64().comment(new byte[5]).bytes());
    int readable = 0;
    for (int i = 0; i < TRIES; i++) {
      byte[] archive = whole.get(i % 2).clone();
      for (int changes = random.nextInt(4); changes >= 0; changes--) {
        int among = random.nextBoolean() ? archive.length : Math.min(archive.length, 400);
        int value = random.nextInt(3) == 0 ? 0xFF : random.nextInt(256);
        archive[archive.length - 1 - random.nextInt(among)] = (byte) value;
      }
      boolean cut = random.nextInt(10) == 0;
      int length = cut ? random.nextInt(archive.length) : archive.length;
      readable += isReadable(Arrays.copyOf(archive, length)) ? 1 : 0;
    }
    assertTrue(readable > 0 && readable < TRIES, "some of both: " + readable);
  }

  @Test
  @Bullet("WHL-05")
  void numbersBeyondAnyFileAreRefused() throws IOException {
    for (long lie : List.of(Long.MAX_VALUE, Long.MAX_VALUE - 10, 1L << 40)) {
      for (int field = 0; field < 3; field++) {
        TestZip zip = TestZip.demo().zip64().before(new byte[9]);
        TestZip.Entry entry = zip.add("x", "abc");
        switch (field) {
          case 0 -> entry.offset(lie);
          case 1 -> entry.size(lie);
          default -> entry.compressed(lie);
        }
        Path file = Files.write(folder.resolve(WheelServer.NAME), zip.bytes());
        try (LocalWheel wheel = LocalWheel.open(file)) {
          assertThrows(InvalidWheelException.class, () -> wheel.read("x"));
        }
      }
    }
  }
}
