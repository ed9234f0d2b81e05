package io.github.wheelscout.wheel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.server.FileContent;
import io.github.wheelscout.testkit.server.IndexServer;
import io.github.wheelscout.testkit.server.LoggedRequest;
import io.github.wheelscout.testkit.server.RangeSupport;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many requests and bytes it takes to read members, on servers that send parts. */
class RemoteWheelTest {

  private static final int MEMBERS = 12_000;
  private static final long BIG = 180L << 20;

  @TempDir private static Path folder;
  private static FileContent big;
  private static FileContent metadataFirst;

  @BeforeAll
  static void write() throws IOException {
    TestZip zip = new TestZip().hole(BIG).filler(MEMBERS - 4, 32);
    zip.add("demo-1.0.dist-info/METADATA", TestZip.METADATA);
    zip.add("demo-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\n");
    zip.add("demo-1.0.dist-info/RECORD", "x".repeat(200_000)).stored();
    big = new FileContent.OnDisk(zip.file(folder.resolve("big.whl")));
    TestZip first = new TestZip();
    first.add("demo-1.0.dist-info/METADATA", TestZip.METADATA);
    first.hole(BIG).filler(MEMBERS - 2, 32);
    metadataFirst = new FileContent.OnDisk(first.file(folder.resolve("first.whl")));
  }

  /** Reads METADATA; how many requests that took and how many bytes came. */
  private static Traffic read(FileContent content, RangeSupport support, boolean sized)
      throws IOException {
    try (WheelServer server =
            new WheelServer(content, IndexServer.builder().ranges(support).etags(false));
        RemoteWheel wheel = sized ? server.sized() : server.unsized()) {
      assertArrayEquals(TestZip.METADATA, wheel.metadata());
      assertEquals(MEMBERS, wheel.members().size());
      List<LoggedRequest> log = server.server.requests();
      assertTrue(log.stream().allMatch(it -> it.method().equals("GET")), "never HEAD");
      assertTrue(log.stream().allMatch(it -> it.header("accept-encoding").equals("identity")));
      assertEquals(log.size(), wheel.traffic().requests());
      System.out.printf(
          "METADATA of %d members in %d bytes, %s, %s: %d requests %s, %d bytes%n",
          MEMBERS,
          content.size(),
          support,
          sized ? "sized" : "no size",
          log.size(),
          server.ranges(),
          wheel.traffic().bytes());
      return wheel.traffic();
    }
  }

  @Test
  @Bullet({"HTTP-13", "WHL-07"})
  void aLargeWheelOfKnownSizeTakesTwoRequests() throws IOException {
    Traffic traffic = read(big, RangeSupport.ON, true);
    assertTrue(traffic.requests() <= 2);
    assertTrue(traffic.bytes() <= 1_400_000);
  }

  @Test
  @Bullet("HTTP-13")
  void itTakesNoMoreThanFourOtherwise() throws IOException {
    assertTrue(read(big, RangeSupport.ON, false).requests() <= 4);
    assertTrue(read(big, RangeSupport.NO_SUFFIX, true).requests() <= 4);
    assertTrue(read(big, RangeSupport.NO_SUFFIX, false).requests() <= 4);
    assertTrue(read(metadataFirst, RangeSupport.ON, true).requests() <= 4);
    assertTrue(read(metadataFirst, RangeSupport.ON, false).requests() <= 4);
    assertTrue(read(metadataFirst, RangeSupport.NO_SUFFIX, false).requests() <= 4);
  }

  @Test
  @Bullet("WHL-07")
  void aSmallWheelTakesOne() throws IOException {
    try (WheelServer server = WheelServer.of(TestZip.demo(), RangeSupport.ON);
        RemoteWheel sized = server.sized();
        RemoteWheel unsized = server.unsized()) {
      for (RemoteWheel wheel : List.of(sized, unsized)) {
        assertArrayEquals(TestZip.METADATA, wheel.metadata());
        assertEquals("Wheel-Version: 1.0\n", new String(wheel.wheel(), UTF_8));
        assertEquals("demo/__init__.py,,\n", new String(wheel.record(), UTF_8));
        assertNull(wheel.entryPoints());
        assertEquals("answer = 42\n", new String(wheel.read("demo/__init__.py"), UTF_8));
        assertEquals(1, wheel.traffic().requests());
      }
      int size = TestZip.demo().bytes().length;
      assertEquals(List.of("bytes=-" + size, "bytes=-61440"), server.ranges());
    }
  }

  @Test
  void membersAreReadInOneRequestEachAndNeighboursInOne() throws IOException {
    TestZip zip = new TestZip().filler(20, 1000);
    zip.filler(1, 300_000);
    zip.add("demo-1.0.dist-info/METADATA", TestZip.METADATA);
    List<String> neighbours =
        List.of(
            "demo/include/nested/p00/some_header_00003.h",
            "demo/include/nested/p00/some_header_00001.h",
            "demo/include/nested/p00/some_header_00002.h",
            "no such member");
    try (WheelServer server = WheelServer.of(zip, RangeSupport.ON);
        RemoteWheel wheel = server.sized()) {
      server.server.clearLog();
      Map<String, byte[]> read = wheel.read(neighbours);
      assertEquals(neighbours.subList(0, 3), List.copyOf(read.keySet()));
      assertEquals(1, server.ranges().size());
      wheel.read("demo/include/nested/p00/some_header_00002.h");
      assertEquals(1, server.ranges().size(), "what is there is not asked for again");
      wheel.read("demo/include/nested/p00/some_header_00009.h");
      assertEquals(2, server.ranges().size());
    }
  }

  @Test
  void aLargeMemberIsOneRequestToo() throws IOException {
    byte[] data = new byte[9_000_000];
    new Random(1).nextBytes(data);
    TestZip zip = new TestZip();
    zip.add("demo/large.bin", data).stored();
    zip.add("demo-1.0.dist-info/METADATA", TestZip.METADATA);
    try (WheelServer server = WheelServer.of(zip, RangeSupport.ON);
        RemoteWheel wheel = server.sized()) {
      assertArrayEquals(data, wheel.read("demo/large.bin"));
      assertEquals(2, wheel.traffic().requests());
    }
  }

  @Test
  @Bullet("HTTP-17")
  void nothingOfItIsKeptOnTheWay() throws IOException {
    try (WheelServer server = WheelServer.of(TestZip.demo(), RangeSupport.ON);
        RemoteWheel wheel = server.sized()) {
      assertArrayEquals(TestZip.METADATA, wheel.metadata());
      LoggedRequest request = server.server.requests().getFirst();
      assertEquals("no-store", request.header("cache-control"));
      assertEquals(206, request.status());
    }
  }

  @Test
  void whatIsNotThereIsSaidSo() throws IOException {
    try (WheelServer server = WheelServer.of(TestZip.demo(), RangeSupport.ON)) {
      RemoteWheel wheel = server.sized();
      assertNull(wheel.member("demo/none.py"));
      assertThrows(NoSuchFileException.class, () -> wheel.read("demo/none.py"));
      wheel.close();
      assertThrows(ClosedChannelException.class, wheel::metadata);
    }
  }
}
