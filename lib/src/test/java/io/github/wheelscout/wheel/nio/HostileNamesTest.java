package io.github.wheelscout.wheel.nio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.wheel.InvalidWheelException;
import io.github.wheelscout.wheel.TestZip;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Members that no file system could have are left out; the others are there. */
class HostileNamesTest {

  @TempDir private Path folder;

  private static List<String> walked(FileSystem files) throws IOException {
    try (Stream<Path> paths = Files.walk(files.getPath("/"))) {
      return paths.filter(Files::isRegularFile).map(Path::toString).toList();
    }
  }

  @Test
  @Bullet("WHL-05")
  void unsafeNamesAreNotThere() throws IOException {
    TestZip zip = TestZip.demo();
    for (String name :
        List.of(
            "/etc/passwd",
            "../up",
            "demo/../../up",
            "a/./b",
            "a//b",
            "c:/x",
            "a\\b",
            "",
            "a\nb",
            ".",
            "..",
            "/",
            "x/..",
            "nul\0l")) {
      zip.add(name, "bad");
    }
    zip.add(new byte[] {'b', (byte) 0xFF, 'd'}, "odd".getBytes(UTF_8));
    try (FileSystem files = Opened.of(zip, folder)) {
      List<String> found = walked(files);
      assertEquals(5, found.size(), found.toString());
      assertFalse(Files.exists(files.getPath("/etc/passwd")));
      assertFalse(Files.exists(files.getPath("../up")));
      assertFalse(Files.exists(files.getPath("a\\b")));
      assertEquals("answer = 42\n", Files.readString(files.getPath("../../demo/__init__.py")));
      for (String path : found) {
        Path target = folder.resolve("out").resolve(path.substring(1)).normalize();
        assertTrue(target.startsWith(folder.resolve("out")), path);
      }
    }
  }

  @Test
  void equalTwinsAreOneAndOthersCannotBeRead() throws IOException {
    TestZip zip = TestZip.demo();
    zip.add("demo/__init__.py", "answer = 42\n");
    zip.add("demo/two.py", "one");
    zip.add("demo/two.py", "other");
    try (FileSystem files = Opened.of(zip, folder)) {
      assertEquals(5, walked(files).size());
      assertEquals("answer = 42\n", Files.readString(files.getPath("demo/__init__.py")));
      assertThrows(
          InvalidWheelException.class, () -> Files.readString(files.getPath("demo/two.py")));
    }
  }

  @Test
  void whatIsFileAndFolderIsAFolder() throws IOException {
    TestZip zip = TestZip.demo();
    zip.add("both", "file");
    zip.add("both/inner", "x");
    zip.add("demo", "file");
    zip.add("folder/", "contents of a folder");
    try (FileSystem files = Opened.of(zip, folder)) {
      for (String name : List.of("both", "demo", "folder")) {
        assertTrue(Files.isDirectory(files.getPath(name)));
        assertEquals(0, Files.size(files.getPath(name)));
      }
      assertEquals("x", Files.readString(files.getPath("both/inner")));
    }
  }

  @Test
  @Bullet("WHL-05")
  void damagedMembersAreToldWhenTheyAreRead() throws IOException {
    TestZip zip = TestZip.demo();
    zip.add("demo/bad.py", "x").crc(7);
    zip.add("demo/lies.py", "xyz").size(1);
    try (FileSystem files = Opened.of(zip, folder)) {
      for (String name : List.of("demo/bad.py", "demo/lies.py")) {
        assertThrows(InvalidWheelException.class, () -> Files.readString(files.getPath(name)));
        assertThrows(
            InvalidWheelException.class,
            () -> Files.newInputStream(files.getPath(name)).readAllBytes());
      }
    }
  }

  /** Each of these would make as many folders as it has slashes. */
  @Test
  void deepFoldersTakeNoMemory() throws IOException {
    TestZip zip = TestZip.demo();
    zip.add("a/".repeat(30_000) + "deep.py", "x");
    for (int i = 0; i < 4_000; i++) {
      zip.add(i + "/b".repeat(99) + "/c.py", "x").stored();
    }
    try (FileSystem files = Opened.of(zip, folder)) {
      assertFalse(Files.exists(files.getPath("a")));
      assertTrue(Files.exists(files.getPath("0" + "/b".repeat(99) + "/c.py")));
      long found = walked(files).size();
      assertTrue(found > 900 && found < 1_100, () -> found + " files");
    }
  }
}
