package io.github.wheelscout.wheel.nio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.net.Request;
import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.server.FileContent;
import io.github.wheelscout.testkit.server.RangeSupport;
import io.github.wheelscout.wheel.RangeUnsupportedException;
import io.github.wheelscout.wheel.TestZip;
import io.github.wheelscout.wheel.WheelServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a wheel on a server costs that is read as a file system. */
class RemoteFilesTest {

  @TempDir private static Path folder;
  private static FileContent big;

  @BeforeAll
  static void write() throws IOException {
    TestZip zip = new TestZip().filler(2_000, 500).hole(40 << 20);
    zip.add("demo-1.0.dist-info/METADATA", TestZip.METADATA);
    big = new FileContent.OnDisk(zip.file(folder.resolve("big.whl")));
  }

  private static URI uri(WheelServer server) {
    return URI.create("wheel:" + server.server.file(WheelServer.NAME));
  }

  private static FileSystem open(WheelServer server) throws IOException {
    Map<String, ?> environment =
        Map.of(
            WheelFileSystemProvider.SESSION, server.session,
            WheelFileSystemProvider.HOSTS, server.hosts,
            WheelFileSystemProvider.SIZE, server.content().size());
    return FileSystems.newFileSystem(uri(server), environment);
  }

  private static long walk(FileSystem files) throws IOException {
    try (Stream<Path> paths = Files.walk(files.getPath("/"))) {
      long size = 0;
      for (Path path : paths.toList()) {
        size += Files.readAttributes(path, BasicFileAttributes.class).size();
      }
      return size;
    }
  }

  @Test
  @Bullet("HTTP-13")
  void openingIsOneRequestWalkingNoneAndReadingOneMore() throws IOException {
    try (WheelServer server = new WheelServer(big, RangeSupport.ON);
        FileSystem files = open(server)) {
      assertEquals(1, server.ranges().size());
      assertEquals(2_000 * 500 + (40L << 20) + TestZip.METADATA.length, walk(files));
      assertTrue(Files.isDirectory(files.getPath("demo/include")));
      Path metadata = files.getPath("demo-1.0.dist-info/METADATA");
      assertEquals(TestZip.METADATA.length, Files.readString(metadata).length());
      assertEquals(1, server.ranges().size(), "what lies before the directory came with it");
      Path member = files.getPath("demo/include/nested/p05/some_header_01000.h");
      assertEquals(500, Files.readAllBytes(member).length);
      assertEquals(2, server.ranges().size());
      assertEquals(500, Files.readAllBytes(member).length);
      assertEquals(2, server.ranges().size());
    }
  }

  @Test
  void neighboursComeTogether() throws IOException {
    try (WheelServer server = new WheelServer(big, RangeSupport.ON);
        FileSystem files = open(server);
        Stream<Path> paths = Files.list(files.getPath("demo/include/nested/p05"))) {
      server.server.clearLog();
      for (Path path : paths.toList()) {
        assertEquals(500, Files.readAllBytes(path).length);
      }
      assertEquals(2, server.ranges().size(), "200 members of 500 bytes each, 64 KiB at once");
      assertTrue(server.sent() < 140_000);
    }
  }

  @Test
  void aSmallWheelIsOneRequestInAllAndNeedsNoSession() throws IOException {
    try (WheelServer server = WheelServer.of(TestZip.demo(), RangeSupport.ON);
        FileSystem files = FileSystems.newFileSystem(uri(server), Map.of())) {
      walk(files);
      assertEquals("answer = 42\n", Files.readString(files.getPath("demo/__init__.py")));
      Path copy = folder.resolve("copy.py");
      Files.copy(files.getPath("demo/__init__.py"), copy);
      assertEquals(1, server.ranges().size());
      assertEquals("answer = 42\n", Files.readString(copy));
      assertEquals(
          "answer = 42\n",
          Files.readString(Path.of(URI.create(uri(server) + "!/demo/__init__.py"))));
    }
  }

  @Test
  void aGivenSessionStaysOpenAndFailuresAreThoseOfTheWheel() throws IOException {
    try (WheelServer server = new WheelServer(big, RangeSupport.OFF)) {
      assertThrows(RangeUnsupportedException.class, () -> open(server));
    }
    try (WheelServer server = WheelServer.of(TestZip.demo(), RangeSupport.ON)) {
      open(server).close();
      open(server).close();
      String url = server.server.file(WheelServer.NAME);
      server.session.send(Request.file(url)).close();
      assertEquals(3, server.ranges().size());
    }
  }
}
