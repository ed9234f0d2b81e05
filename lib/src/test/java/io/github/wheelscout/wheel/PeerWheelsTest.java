package io.github.wheelscout.wheel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.wheelscout.net.Session;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.testkit.server.IndexServer;
import io.github.wheelscout.testkit.server.RangeSupport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Real wheels, member by member beside what the JDK reads in them. */
class PeerWheelsTest {

  private static final Path PEERS = Path.of("../../shared/peers");

  private static List<Path> wheels() throws IOException {
    assumeTrue(Files.isDirectory(PEERS), "skipped: there are no wheels in ../shared/peers");
    try (Stream<Path> files = Files.list(PEERS)) {
      return files.filter(it -> it.toString().endsWith(".whl")).sorted().toList();
    }
  }

  private static void isSame(ZipFile expected, Wheel wheel) throws IOException {
    List<String> names = new ArrayList<>();
    for (ZipEntry entry : expected.stream().toList()) {
      names.add(entry.getName());
      WheelMember member = Objects.requireNonNull(wheel.member(entry.getName()));
      assertTrue(member.isSafe(), entry.getName());
      assertEquals(entry.getSize(), member.size());
      assertEquals(entry.getCompressedSize(), member.compressedSize());
      assertEquals(entry.getCrc(), member.crc());
      assertEquals(entry.getMethod(), member.method());
      assertEquals(entry.getTimeLocal(), member.time());
    }
    assertEquals(names, wheel.members().stream().map(WheelMember::name).toList());
  }

  private static void hasSameBytes(ZipFile expected, Wheel wheel, String name) throws IOException {
    try (InputStream in = expected.getInputStream(expected.getEntry(name));
        InputStream out = wheel.open(name)) {
      assertArrayEquals(in.readAllBytes(), out.readAllBytes(), name);
    }
  }

  @Test
  void onDiskEveryMemberIsWhatTheJdkReads() throws IOException {
    for (Path file : wheels()) {
      try (ZipFile expected = new ZipFile(file.toFile());
          LocalWheel wheel = LocalWheel.open(file)) {
        isSame(expected, wheel);
        for (WheelMember member : wheel.members()) {
          if (member.size() < 1 << 20) {
            hasSameBytes(expected, wheel, member.name());
          }
        }
      }
    }
  }

  @Test
  void onAServerTheMetadataIsWhatTheJdkReads() throws IOException {
    List<Path> wheels = wheels();
    for (RangeSupport support : List.of(RangeSupport.ON, RangeSupport.NO_SUFFIX)) {
      try (IndexServer server =
              IndexServer.builder().ranges(support).etags(false).folder(PEERS).start();
          Session session = new Session(SessionOptions.DEFAULT)) {
        RangeHosts hosts = new RangeHosts();
        for (Path file : wheels) {
          WheelFilename name = WheelFilename.parse(file.getFileName().toString());
          String url = server.file(name.filename());
          try (ZipFile expected = new ZipFile(file.toFile());
              RemoteWheel wheel = RemoteWheel.open(session, hosts, url, name, Files.size(file))) {
            isSame(expected, wheel);
            for (String member : List.of("METADATA", "WHEEL", "RECORD")) {
              hasSameBytes(expected, wheel, wheel.distInfo() + "/" + member);
            }
            assertTrue(wheel.traffic().requests() <= 5, () -> file + ": " + wheel.traffic());
          }
        }
      }
    }
  }
}
