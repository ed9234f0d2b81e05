package io.github.wheelscout.wheel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.server.RangeSupport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives of every form, right and wrong, read from disk and from a server alike. */
class ArchiveFormsTest {

  @TempDir private Path folder;

  /** What to do with a wheel. */
  private interface Work {
    void with(Wheel wheel) throws IOException;
  }

  private void both(TestZip zip, Work work) throws IOException {
    Path file = Files.write(folder.resolve(WheelServer.NAME), zip.bytes());
    try (LocalWheel wheel = LocalWheel.open(file)) {
      work.with(wheel);
    }
    try (WheelServer server = WheelServer.of(zip, RangeSupport.ON);
        RemoteWheel wheel = server.unsized()) {
      work.with(wheel);
    }
  }

  private static void isRight(Wheel wheel) throws IOException {
    assertArrayEquals(TestZip.METADATA, wheel.metadata());
  }

  private String problem(TestZip zip, Work work) throws IOException {
    Path file = Files.write(folder.resolve(WheelServer.NAME), zip.bytes());
    InvalidWheelException local =
        assertThrows(
            InvalidWheelException.class,
            () -> {
              try (LocalWheel wheel = LocalWheel.open(file)) {
                work.with(wheel);
              }
            });
    InvalidWheelException remote =
        assertThrows(
            InvalidWheelException.class,
            () -> {
              try (WheelServer server = WheelServer.of(zip, RangeSupport.ON);
                  RemoteWheel wheel = server.unsized()) {
                work.with(wheel);
              }
            });
    assertEquals(local.getMessage(), remote.getMessage());
    assertEquals("invalid-wheel", local.code());
    String start = "invalid wheel " + WheelServer.NAME + ": ";
    String message = String.valueOf(remote.getMessage());
    assertTrue(message.startsWith(start), message);
    return message.substring(start.length());
  }

  @Test
  @Bullet("HTTP-15")
  void anArchiveMayHaveACommentAndBytesBeforeIt() throws IOException {
    both(TestZip.demo().comment("a comment".getBytes(UTF_8)), ArchiveFormsTest::isRight);
    both(TestZip.demo().comment(new byte[0xFFFF]), ArchiveFormsTest::isRight);
    both(TestZip.demo().before("#!/usr/bin/python\n".getBytes(UTF_8)), ArchiveFormsTest::isRight);
    both(TestZip.demo().before(new byte[100_000]), ArchiveFormsTest::isRight);
    byte[] decoy = new TestZip().bytes();
    both(
        TestZip.demo().comment((new String(decoy, UTF_8) + "x").getBytes(UTF_8)),
        ArchiveFormsTest::isRight);
  }

  @Test
  @Bullet("HTTP-15")
  void zip64IsRead() throws IOException {
    both(TestZip.demo().zip64(), ArchiveFormsTest::isRight);
    both(TestZip.demo().zip64().before(new byte[77]), ArchiveFormsTest::isRight);
    both(TestZip.demo().zip64().comment(new byte[500]), ArchiveFormsTest::isRight);
    byte[] many = TestZip.demo().filler(65_536, 0).zip64().bytes();
    try (LocalWheel wheel = LocalWheel.open(Files.write(folder.resolve(WheelServer.NAME), many))) {
      assertEquals(65_540, wheel.members().size());
    }
  }

  @Test
  void twentyThousandMembersAreRead() throws IOException {
    TestZip many = TestZip.demo().filler(20_000, 3);
    both(
        many,
        wheel -> {
          isRight(wheel);
          assertEquals(20_004, wheel.members().size());
          assertEquals(3, wheel.read("demo/include/nested/p99/some_header_19999.h").length);
        });
  }

  @Test
  @Bullet("HTTP-15")
  void membersAreStoredOrDeflatedAndLocalHeadersMaySayAnything() throws IOException {
    TestZip zip = TestZip.demo();
    zip.add("stored", "stored".repeat(100)).stored();
    zip.add("deflated", "deflated".repeat(100)).local("another name", 60_000);
    zip.add("descriptor", "later").flags(8);
    zip.add("empty", "");
    both(
        zip,
        wheel -> {
          assertEquals("stored".repeat(100), new String(wheel.read("stored"), UTF_8));
          assertEquals("deflated".repeat(100), new String(wheel.read("deflated"), UTF_8));
          assertEquals("later", new String(wheel.read("descriptor"), UTF_8));
          assertEquals(0, wheel.read("empty").length);
        });
    TestZip other = TestZip.demo();
    other.add("encrypted", "x").flags(1);
    other.add("bzip2", "x").method(12);
    assertEquals("encrypted is encrypted", problem(other, it -> it.read("encrypted")));
    assertEquals(
        "bzip2 is packed by method 12, not stored or deflated",
        problem(other, it -> it.read("bzip2")));
  }

  @Test
  @Bullet("HTTP-15")
  void aWrongCrcIsDamage() throws IOException {
    TestZip zip = new TestZip();
    zip.add("demo-1.0.dist-info/METADATA", TestZip.METADATA).crc(7);
    assertEquals(
        "demo-1.0.dist-info/METADATA is damaged: its CRC is not that of the directory",
        problem(zip, Wheel::metadata));
  }

  @Test
  @Bullet("HTTP-15")
  void thereIsOneDistInfoAndItIsOfThisWheel() throws IOException {
    TestZip two = TestZip.demo();
    two.add("other-1.0.dist-info/METADATA", "Name: other\n");
    assertEquals(
        "expected one .dist-info folder in it, found demo-1.0.dist-info and other-1.0.dist-info",
        problem(two, Wheel::metadata));
    TestZip none = new TestZip();
    none.add("demo/__init__.py", "");
    assertEquals(
        "expected one .dist-info folder in it, found none", problem(none, Wheel::metadata));
    TestZip other = new TestZip();
    other.add("other-1.0.dist-info/METADATA", "Name: other\n");
    assertEquals(
        "the .dist-info folder in it is another project's: other-1.0.dist-info",
        problem(other, Wheel::metadata));
    TestZip version = new TestZip();
    version.add("demo-2.0.dist-info/METADATA", TestZip.METADATA);
    assertEquals(
        "the .dist-info folder in it is another version's: demo-2.0.dist-info",
        problem(version, Wheel::metadata));
    TestZip spelled = new TestZip();
    spelled.add("Demo-1.0.0.dist-info/METADATA", TestZip.METADATA);
    both(spelled, ArchiveFormsTest::isRight);
    TestZip empty = new TestZip();
    empty.add("demo-1.0.dist-info/WHEEL", "");
    assertEquals("it has no demo-1.0.dist-info/METADATA", problem(empty, Wheel::metadata));
  }

  @Test
  @Bullet("WHL-05")
  void unsafeNamesAreListedAndMarked() throws IOException {
    TestZip zip = TestZip.demo();
    List<String> names =
        List.of("/etc/passwd", "../up", "a/../b", "C:/x", "a\\b", "a//b", "a\u0001b");
    names.forEach(name -> zip.add(name, "x"));
    both(
        zip,
        wheel -> {
          for (String name : names) {
            WheelMember member = wheel.member(name);
            assertNotNull(member, name);
            assertFalse(member.isSafe(), name);
          }
          WheelMember plain = wheel.member("demo/__init__.py");
          assertTrue(plain != null && plain.isSafe());
        });
  }

  @Test
  @Bullet("WHL-05")
  void membersOfOneNameAreRightIfTheyAreEqual() throws IOException {
    TestZip equal = TestZip.demo();
    equal.add("demo-1.0.dist-info/METADATA", TestZip.METADATA);
    both(equal, ArchiveFormsTest::isRight);
    both(equal, wheel -> assertEquals(5, wheel.members().size()));
    TestZip different = TestZip.demo();
    different.add("demo-1.0.dist-info/METADATA", "Name: evil\n");
    assertEquals(
        "demo-1.0.dist-info/METADATA is there twice, with different contents",
        problem(different, Wheel::metadata));
  }

  @Test
  @Bullet("WHL-05")
  void aDirectoryThatLiesOfSizesIsCaught() throws IOException {
    String metadata = "demo-1.0.dist-info/METADATA";
    byte[] zeros = new byte[1 << 20];
    TestZip larger = new TestZip();
    larger.add(metadata, zeros).size(1000);
    assertEquals(
        metadata + " has not the 1000 bytes that the directory says",
        problem(larger, Wheel::metadata));
    TestZip smaller = new TestZip();
    smaller.add(metadata, zeros).size(2 << 20);
    assertEquals(
        metadata + " has not the 2097152 bytes that the directory says",
        problem(smaller, Wheel::metadata));
    TestZip stored = new TestZip();
    stored.add(metadata, TestZip.METADATA).stored().size(3);
    assertEquals(metadata + " has sizes that cannot be", problem(stored, Wheel::metadata));
    TestZip beyond = new TestZip();
    beyond.add(metadata, TestZip.METADATA).stored().size(500).compressed(500);
    assertEquals(metadata + " overlaps with another member", problem(beyond, Wheel::metadata));
    assertEquals(
        "its directory has 4 members, and its end says 5",
        problem(TestZip.demo().counting(1), Wheel::metadata));
    assertEquals(
        "its directory cannot be where its end says",
        problem(TestZip.demo().directoryLonger(5000), Wheel::metadata));
    assertEquals(
        "its directory is not where its end says",
        problem(TestZip.demo().before(new byte[9]).directoryLonger(5), Wheel::metadata));
  }

  @Test
  @Bullet("WHL-05")
  void aBombEndsAtTheDeclaredSizeOrALimit() throws IOException {
    TestZip zip = TestZip.demo();
    zip.add("bomb", new byte[4 << 20]).size(4000);
    zip.add("huge", new byte[1000]).size(4_000_000_000L);
    assertEquals(
        "bomb has not the 4000 bytes that the directory says", problem(zip, it -> it.read("bomb")));
    assertEquals(
        "huge has 4000000000 bytes, too many to hold at once", problem(zip, it -> it.read("huge")));
    assertEquals(
        "huge has not the 4000000000 bytes that the directory says",
        problem(
            zip,
            wheel -> {
              try (InputStream in = wheel.open("huge")) {
                in.transferTo(OutputStream.nullOutputStream());
              }
            }));
  }

  @Test
  @Bullet("WHL-05")
  void overlappingMembersAreRefused() throws IOException {
    TestZip same = TestZip.demo();
    same.add("again", "answer = 42\n").offset(0);
    assertEquals("again overlaps with another member", problem(same, it -> it.read("again")));
    TestZip inside = TestZip.demo();
    inside.add("inside", "x").offset(20);
    assertEquals(
        "demo/__init__.py overlaps with another member",
        problem(inside, it -> it.read("demo/__init__.py")));
    assertEquals(
        "inside is not where the directory says", problem(inside, it -> it.read("inside")));
  }

  @Test
  void whatIsNoArchiveIsSaidSo() throws IOException {
    Path file = Files.write(folder.resolve(WheelServer.NAME), new byte[70_000]);
    assertThrows(InvalidWheelException.class, () -> LocalWheel.open(file));
    Files.write(file, new byte[0]);
    assertThrows(InvalidWheelException.class, () -> LocalWheel.open(file));
    assertEquals("it is empty", problem(new TestZip(), Wheel::metadata));
  }

  @Test
  void namesAreUtf8() throws IOException {
    TestZip zip = TestZip.demo();
    zip.add("demo/größe.py", "x");
    zip.add(new byte[] {'d', (byte) 0x81}, new byte[1]);
    both(
        zip,
        wheel -> {
          assertNotNull(wheel.member("demo/größe.py"));
          assertNotNull(wheel.member("dü"), "a name that is no UTF-8 is of code page 437");
        });
  }
}
