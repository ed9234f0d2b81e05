package io.github.wheelscout.wheel.nio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.wheel.TestZip;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that java.nio.file reads files and folders with works on a wheel. */
class ReadingFilesTest {

  private static final byte[] LARGE = new byte[20 << 20];

  @TempDir private Path folder;
  private FileSystem files;

  @BeforeEach
  void open() throws IOException {
    new Random(3).nextBytes(LARGE);
    TestZip zip = new TestZip();
    zip.add("demo/__init__.py", "answer = 42\n");
    zip.add("demo/data/large.bin", LARGE).stored();
    zip.add("demo/data/täst.txt", "ü\n");
    zip.add("demo-1.0.dist-info/METADATA", TestZip.METADATA);
    zip.add("empty/", "");
    files = Opened.of(zip, folder);
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  private List<String> walked(String path) throws IOException {
    try (Stream<Path> paths = Files.walk(files.getPath(path))) {
      return paths.map(Path::toString).toList();
    }
  }

  private List<String> listed(String path) throws IOException {
    try (Stream<Path> paths = Files.list(files.getPath(path))) {
      return paths.map(Path::toString).toList();
    }
  }

  @Test
  void foldersAreThoseThatSomethingLiesIn() throws IOException {
    assertEquals(
        List.of(
            "/",
            "/demo",
            "/demo/__init__.py",
            "/demo/data",
            "/demo/data/large.bin",
            "/demo/data/täst.txt",
            "/demo-1.0.dist-info",
            "/demo-1.0.dist-info/METADATA",
            "/empty"),
        walked("/"));
    assertEquals(List.of("demo/__init__.py", "demo/data"), listed("demo"));
    assertEquals(List.of("demo", "demo-1.0.dist-info", "empty"), listed(""));
    assertEquals(List.of(), listed("/empty"));
    assertTrue(Files.isDirectory(files.getPath("/")));
    assertTrue(Files.isDirectory(files.getPath("demo/data")));
    assertFalse(Files.isDirectory(files.getPath("demo/__init__.py")));
    assertTrue(Files.isRegularFile(files.getPath("demo/../demo/./__init__.py")));
    assertThrows(NotDirectoryException.class, () -> listed("demo/__init__.py"));
  }

  @Test
  void aFolderIsListedOnceThroughAFilter() throws IOException {
    List<String> found = new ArrayList<>();
    try (DirectoryStream<Path> stream =
        Files.newDirectoryStream(files.getPath("/demo/data"), "*.txt")) {
      stream.forEach(it -> found.add(it.toString()));
      assertThrows(IllegalStateException.class, stream::iterator);
    }
    assertEquals(List.of("/demo/data/täst.txt"), found);
  }

  @Test
  void filesAreReadWhole() throws IOException {
    assertEquals("answer = 42\n", Files.readString(files.getPath("demo", "__init__.py")));
    assertEquals(List.of("ü"), Files.readAllLines(files.getPath("demo/data/täst.txt")));
    assertArrayEquals(
        TestZip.METADATA, Files.readAllBytes(files.getPath("demo-1.0.dist-info/METADATA")));
    assertArrayEquals(LARGE, Files.readAllBytes(files.getPath("/demo/data/large.bin")));
    try (InputStream in = Files.newInputStream(files.getPath("/demo/data/large.bin"))) {
      assertArrayEquals(LARGE, in.readAllBytes());
    }
    assertEquals(LARGE.length, Files.size(files.getPath("/demo/data/large.bin")));
  }

  @Test
  void filesAreReadFromAnyPlace() throws IOException {
    for (String name : List.of("demo/data/large.bin", "demo-1.0.dist-info/METADATA")) {
      byte[] all = Files.readAllBytes(files.getPath(name));
      try (SeekableByteChannel channel = Files.newByteChannel(files.getPath(name))) {
        assertEquals(all.length, channel.size());
        for (int at : new int[] {10, all.length - 5, 3, 0, all.length / 2}) {
          ByteBuffer part = ByteBuffer.allocate(5);
          channel.position(at);
          while (part.hasRemaining() && channel.read(part) >= 0) {}
          assertEquals(ByteBuffer.wrap(all, at, 5), part.flip());
          assertEquals(at + 5L, channel.position());
        }
        assertEquals(-1, channel.position(all.length + 7L).read(ByteBuffer.allocate(1)));
        assertThrows(IllegalArgumentException.class, () -> channel.position(-1));
      }
    }
  }

  @Test
  void whatIsNotThereIsToldByName() {
    Path missing = files.getPath("demo/none.py");
    assertFalse(Files.exists(missing));
    assertTrue(Files.notExists(missing));
    NoSuchFileException e =
        assertThrows(NoSuchFileException.class, () -> Files.readString(missing));
    assertEquals("demo/none.py", e.getFile());
    assertThrows(NoSuchFileException.class, () -> missing.toRealPath());
    assertThrows(FileSystemException.class, () -> Files.readString(files.getPath("demo")));
    assertFalse(Files.exists(files.getPath("demo/__init__.py/more")));
  }

  @Test
  void attributesAreThoseOfTheDirectory() throws IOException {
    Path file = files.getPath("demo/__init__.py");
    BasicFileAttributes all = Files.readAttributes(file, BasicFileAttributes.class);
    FileTime time = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    assertEquals(12, all.size());
    assertEquals(time, all.lastModifiedTime());
    assertEquals(time, Files.getLastModifiedTime(file));
    assertTrue(all.isRegularFile());
    assertFalse(all.isDirectory() || all.isSymbolicLink() || all.isOther());
    assertEquals(12L, Files.getAttribute(file, "size"));
    assertEquals(9, Files.readAttributes(file, "*").size());
    assertEquals(2, Files.readAttributes(file, "basic:size,isDirectory").size());
    assertEquals(
        12, Files.getFileAttributeView(file, BasicFileAttributeView.class).readAttributes().size());
    assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(files.getPath("demo/data")));
    assertThrows(IllegalArgumentException.class, () -> Files.readAttributes(file, "colour"));
    assertThrows(UnsupportedOperationException.class, () -> Files.readAttributes(file, "posix:*"));
    assertThrows(
        UnsupportedOperationException.class,
        () -> Files.readAttributes(file, PosixFileAttributes.class));
    assertTrue(Files.isReadable(file) && !Files.isWritable(file) && !Files.isExecutable(file));
    assertFalse(Files.isHidden(file));
  }

  @Test
  void filesAreCopiedOutOfIt() throws IOException {
    Path target = folder.resolve("copy.py");
    Files.copy(files.getPath("demo/__init__.py"), target, StandardCopyOption.COPY_ATTRIBUTES);
    assertEquals("answer = 42\n", Files.readString(target));
    assertEquals(
        FileTime.from(Instant.parse("2026-01-01T00:00:00Z")), Files.getLastModifiedTime(target));
    assertEquals(-1, Files.mismatch(target, files.getPath("/demo/__init__.py")));
    Files.copy(files.getPath("demo/data"), folder.resolve("data"));
    assertTrue(Files.isDirectory(folder.resolve("data")));
  }

  @Test
  void aFileIsTheSameByEveryPathToIt() throws IOException {
    Path file = files.getPath("demo/__init__.py");
    assertTrue(Files.isSameFile(file, files.getPath("/demo/../demo/__init__.py")));
    assertFalse(Files.isSameFile(file, files.getPath("demo")));
    assertFalse(Files.isSameFile(file, folder));
    assertEquals(
        files.getPath("/demo/__init__.py"), files.getPath("/demo/./__init__.py").toRealPath());
    assertEquals(
        Files.readAttributes(file, BasicFileAttributes.class).fileKey(),
        Files.readAttributes(file.toAbsolutePath(), BasicFileAttributes.class).fileKey());
  }

  @Test
  void thePlaceHasNoRoom() throws IOException {
    FileStore store = Files.getFileStore(files.getPath("/"));
    assertTrue(store.isReadOnly() && files.isReadOnly());
    assertEquals(Opened.NAME, store.name());
    assertEquals("wheel", store.type());
    assertEquals(0, store.getUsableSpace());
    assertEquals(LARGE.length + 12 + 3 + TestZip.METADATA.length, store.getTotalSpace());
    assertEquals(0L, store.getAttribute("unallocatedSpace"));
    assertEquals("basic", String.join(",", files.supportedFileAttributeViews()));
  }
}
