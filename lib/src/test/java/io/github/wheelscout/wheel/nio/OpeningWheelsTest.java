package io.github.wheelscout.wheel.nio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.standards.filename.InvalidFilenameException;
import io.github.wheelscout.wheel.InvalidWheelException;
import io.github.wheelscout.wheel.LocalWheel;
import io.github.wheelscout.wheel.TestZip;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** How a wheel becomes a file system and ceases to be one, and that none can be written to. */
class OpeningWheelsTest {

  @TempDir private Path folder;

  @Test
  void oneWheelIsOneFileSystem() throws IOException {
    URI uri = Opened.uri(Opened.written(TestZip.demo(), folder.resolve("a b")));
    assertThrows(FileSystemNotFoundException.class, () -> FileSystems.getFileSystem(uri));
    FileSystem files = FileSystems.newFileSystem(uri, Map.of());
    try (files) {
      assertSame(files, FileSystems.getFileSystem(uri));
      assertThrows(
          FileSystemAlreadyExistsException.class, () -> FileSystems.newFileSystem(uri, Map.of()));
      assertEquals(
          "answer = 42\n", Files.readString(Path.of(URI.create(uri + "!/demo/__init__.py"))));
      assertEquals("wheel", files.provider().getScheme());
      assertEquals(List.of(files.getPath("/")), files.getRootDirectories());
      assertTrue(files.isOpen() && files.isReadOnly());
    }
    files.close();
    FileSystems.newFileSystem(uri, Map.of()).close();
  }

  @Test
  void aClosedOneReadsNothing() throws IOException {
    FileSystem files = Opened.of(TestZip.demo(), folder);
    Path path = files.getPath("demo/__init__.py");
    SeekableByteChannel channel = Files.newByteChannel(path);
    files.close();
    assertFalse(files.isOpen() || channel.isOpen());
    List<Executable> all =
        List.of(
            () -> Files.readString(path),
            () -> Files.exists(path),
            () -> Files.isDirectory(path),
            () -> Files.size(path),
            () -> files.getPath("a"),
            files::getRootDirectories);
    for (Executable one : all) {
      assertThrows(ClosedFileSystemException.class, one);
    }
    assertThrows(ClosedChannelException.class, () -> channel.read(ByteBuffer.allocate(1)));
    assertThrows(FileSystemNotFoundException.class, () -> Path.of(path.toUri()));
    assertEquals("demo/__init__.py", path.toString());
  }

  @Test
  void whatIsNoWheelIsRefused() throws IOException {
    Path garbage = folder.resolve("garbage-1.0-py3-none-any.whl");
    Files.writeString(garbage, "no archive");
    assertThrows(InvalidWheelException.class, () -> open(Opened.uri(garbage)));
    Path other = Files.writeString(folder.resolve("other.zip"), "");
    assertThrows(InvalidFilenameException.class, () -> open(Opened.uri(other)));
    assertThrows(NoSuchFileException.class, () -> open(Opened.uri(folder.resolve(Opened.NAME))));
    assertThrows(IllegalArgumentException.class, () -> open(URI.create("wheel:demo-1.0.whl")));
    WheelFileSystemProvider provider = new WheelFileSystemProvider();
    assertThrows(
        IllegalArgumentException.class,
        () -> provider.newFileSystem(URI.create("jar:file:///a.jar"), Map.of()));
    assertThrows(
        UnsupportedOperationException.class, () -> provider.newFileSystem(other, Map.of()));
  }

  private static FileSystem open(URI uri) throws IOException {
    return FileSystems.newFileSystem(uri, Map.of());
  }

  @Test
  void theEnvironmentMayNameTheWheel() throws IOException {
    Path file = TestZip.demo().file(folder.resolve("download"));
    Map<String, ?> named = Map.of(WheelFileSystemProvider.FILENAME, Opened.NAME);
    try (FileSystem files = FileSystems.newFileSystem(Opened.uri(file), named)) {
      assertTrue(Files.exists(files.getPath("demo")));
    }
    try (FileSystem files = new WheelFileSystemProvider().newFileSystem(file, named)) {
      assertTrue(Files.exists(files.getPath("demo")));
    }
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> FileSystems.newFileSystem(Opened.uri(file), Map.of("size", "12")));
    assertEquals("size is to be a Number, not a java.lang.String", e.getMessage());
  }

  @Test
  void anOpenWheelIsOneTooAndIsClosedWithIt() throws IOException {
    LocalWheel wheel = LocalWheel.open(Opened.written(TestZip.demo(), folder));
    FileSystem files = WheelFileSystemProvider.fileSystem(wheel, "https://host/" + Opened.NAME);
    Path path = files.getPath("demo/__init__.py");
    assertEquals(
        "wheel:https://host/" + Opened.NAME + "!/demo/__init__.py", path.toUri().toString());
    assertEquals(path.toAbsolutePath(), files.provider().getPath(path.toUri()));
    files.close();
    assertThrows(ClosedChannelException.class, () -> wheel.read("demo/__init__.py"));
  }

  @Test
  void nothingShowsAPassword() throws IOException {
    LocalWheel wheel = LocalWheel.open(Opened.written(TestZip.demo(), folder));
    String url = "https://user:secret@host/" + Opened.NAME + "?X-Amz-Signature=hidden";
    try (FileSystem files = WheelFileSystemProvider.fileSystem(wheel, url)) {
      assertFalse(files.toString().contains("secret") || files.toString().contains("hidden"));
      NoSuchFileException e =
          assertThrows(NoSuchFileException.class, () -> Files.readString(files.getPath("none")));
      assertFalse(e.toString().contains("secret") || e.toString().contains("hidden"));
    }
  }

  @Test
  void writingIsRefused() throws IOException {
    try (FileSystem files = Opened.of(TestZip.demo(), folder)) {
      Path known = files.getPath("demo/__init__.py");
      Path unknown = files.getPath("demo/new.py");
      Path outside = Files.writeString(folder.resolve("outside"), "x");
      FileTime time = FileTime.fromMillis(0);
      List<Executable> all =
          List.of(
              () -> Files.writeString(known, "x"),
              () -> Files.writeString(unknown, "x"),
              () -> Files.newOutputStream(known).close(),
              () -> Files.newByteChannel(known, StandardOpenOption.APPEND).close(),
              () -> Files.newByteChannel(known, StandardOpenOption.READ, StandardOpenOption.WRITE),
              () -> Files.createFile(unknown),
              () -> Files.createDirectory(unknown),
              () -> Files.createDirectories(unknown),
              () -> Files.createTempFile(files.getPath("demo"), "a", "b"),
              () -> Files.createSymbolicLink(unknown, known),
              () -> Files.createLink(unknown, known),
              () -> Files.delete(known),
              () -> Files.deleteIfExists(known),
              () -> Files.copy(known, unknown),
              () -> Files.copy(outside, unknown),
              () -> Files.move(known, unknown),
              () -> Files.setLastModifiedTime(known, time),
              () -> Files.setAttribute(known, "lastModifiedTime", time),
              () ->
                  Files.getFileAttributeView(known, BasicFileAttributeView.class)
                      .setTimes(time, time, time));
      for (Executable one : all) {
        assertThrows(ReadOnlyFileSystemException.class, one);
      }
      AccessDeniedException denied =
          assertThrows(
              AccessDeniedException.class,
              () -> files.provider().checkAccess(known, java.nio.file.AccessMode.WRITE));
      assertEquals("demo/__init__.py", denied.getFile());
      try (SeekableByteChannel channel = Files.newByteChannel(known)) {
        assertThrows(
            NonWritableChannelException.class, () -> channel.write(ByteBuffer.allocate(1)));
        assertThrows(NonWritableChannelException.class, () -> channel.truncate(0));
      }
      assertThrows(UnsupportedOperationException.class, files::newWatchService);
      assertThrows(UnsupportedOperationException.class, files::getUserPrincipalLookupService);
    }
  }
}
