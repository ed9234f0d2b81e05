package io.github.wheelscout.wheel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.net.FileStatusException;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.LoopbackServer;
import io.github.wheelscout.testkit.server.RangeSupport;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Servers that send parts of files in their own way, or not at all. */
class RangeServersTest {

  private static final String PATH = "/" + WheelServer.NAME;
  private static final byte[] LARGE = large("1").bytes();

  private final LoopbackServer server = LoopbackServer.start();
  private final Session session =
      new Session(SessionOptions.DEFAULT.toBuilder().retries(0).build());
  private final RangeHosts hosts = new RangeHosts();
  private final RangedFile file = new RangedFile(LARGE);

  RangeServersTest() {
    server.on(PATH, file);
  }

  @AfterEach
  void close() {
    session.close();
    server.close();
  }

  /** A wheel whose metadata is not in its last 60 KiB. */
  private static TestZip large(String version) {
    TestZip zip = new TestZip();
    zip.add("demo-1.0.dist-info/METADATA", TestZip.METADATA);
    zip.add("version", version).stored();
    return zip.filler(100, 2000);
  }

  private RemoteWheel open(long size) throws IOException {
    WheelFilename name = WheelFilename.parse(WheelServer.NAME);
    return RemoteWheel.open(session, hosts, server.url(PATH), name, size);
  }

  private void isRight() throws IOException {
    try (RemoteWheel wheel = open(-1)) {
      assertArrayEquals(TestZip.METADATA, wheel.metadata());
      assertEquals(102, wheel.members().size());
    }
  }

  private RangeUnsupportedException unsupported() {
    RangeUnsupportedException failure =
        assertThrows(RangeUnsupportedException.class, this::isRight);
    assertEquals("ranges-unsupported", failure.code());
    return failure;
  }

  private static String status(String asked) {
    return asked.substring(asked.length() - 3);
  }

  @Test
  @Bullet("HTTP-10")
  void partsThatComeAreUsed() throws IOException {
    isRight();
    assertEquals(List.of("206", "206"), file.asked.stream().map(it -> status(it)).toList());
  }

  @Test
  @Bullet({"HTTP-10", "HTTP-12", "W90"})
  void aSmallFileThatComesWholeIsUsedWhateverTheServerClaims() throws IOException {
    for (RangeSupport support : List.of(RangeSupport.OFF, RangeSupport.ADVERTISED_ONLY)) {
      try (WheelServer index = WheelServer.of(large("1"), support);
          RemoteWheel wheel = index.sized()) {
        assertArrayEquals(TestZip.METADATA, wheel.metadata());
        assertEquals(1, wheel.traffic().requests());
      }
    }
  }

  @Test
  @Bullet({"HTTP-10", "HTTP-12", "W90"})
  void aLargeFileThatComesWholeIsGivenUpAndTheHostRemembered() throws IOException {
    server.on(
        PATH,
        exchange -> {
          file.asked.add("whole");
          exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
          exchange.sendResponseHeaders(200, 100L << 20);
          exchange.getResponseBody().write(new byte[1 << 16]);
          exchange.close();
        });
    assertThrows(RangeUnsupportedException.class, () -> open(100L << 20));
    assertEquals(1, file.asked.size());
    assertThrows(RangeUnsupportedException.class, () -> open(100L << 20));
    assertEquals(1, file.asked.size(), "it is not asked again in this run");
  }

  @Test
  @Bullet({"HTTP-10", "HTTP-13"})
  void aRefusedSuffixLeadsToTheSizeAndThenToPlaces() throws IOException {
    for (int status : List.of(400, 403, 404, 405, 501, 416)) {
      file.asked.clear();
      file.suffixStatus = status;
      file.total = "";
      hosts.learn(server.url("/"), RangeHosts.Ability.ALL);
      isRight();
      int size = LARGE.length;
      String tail = "bytes=" + (size - 61440) + "-" + (size - 1) + " 206";
      String member = file.asked.getLast();
      List<String> before =
          status == 416
              ? List.of("bytes=-61440 416", tail, member)
              : List.of("bytes=-61440 " + status, "bytes=0-0 206", tail, member);
      assertEquals(before, file.asked);
      isRight();
      assertEquals(before.size() + 3, file.asked.size(), "the suffix is not tried again");
    }
  }

  @Test
  @Bullet("HTTP-13")
  void whoTakesTheEndForTheBeginningIsAskedForPlaces() throws IOException {
    file.misreads = true;
    isRight();
    assertEquals(3, file.asked.size());
    assertEquals(RangeHosts.Ability.NO_SUFFIX, hosts.of(server.url("/")));
  }

  @Test
  @Bullet("HTTP-13")
  void aRefusedSuffixOfAFileOfKnownSizeNeedsNoMore() throws IOException {
    file.suffixStatus = 501;
    for (long told : List.of(LARGE.length, LARGE.length + 5000, LARGE.length - 5000)) {
      try (RemoteWheel wheel = open(told)) {
        assertArrayEquals(TestZip.METADATA, wheel.metadata(), "also if it is not quite right");
      }
    }
  }

  @Test
  @Bullet("HTTP-10")
  void whoRefusesEverythingSendsNoParts() {
    for (int status : List.of(400, 403, 404, 405, 416, 501)) {
      hosts.learn(server.url("/"), RangeHosts.Ability.ALL);
      file.suffixStatus = status;
      file.rangeStatus = status;
      file.total = "*";
      String message = String.valueOf(unsupported().getMessage());
      assertTrue(message.endsWith("the server refuses to send parts: " + status), message);
    }
    int requests = file.asked.size();
    unsupported();
    assertEquals(requests, file.asked.size(), "it is not asked again in this run");
  }

  @Test
  void aFileThatIsNotThereIsNotTakenForARefusalOfParts() {
    String url = server.url("/nowhere/demo-1-py3-none-any.whl");
    FileStatusException failure =
        assertThrows(FileStatusException.class, () -> RemoteWheel.open(session, hosts, url));
    assertEquals(404, failure.status());
    assertEquals(RangeHosts.Ability.ALL, hosts.of(url));
  }

  @Test
  void aSmallFileThatComesWholeSaysNothingOfTheHost() throws IOException {
    file.content = TestZip.demo().bytes();
    file.suffixStatus = 200;
    open(file.content.length).close();
    assertEquals(RangeHosts.Ability.ALL, hosts.of(server.url("/")));
    open(-1).close();
    assertEquals(RangeHosts.Ability.ALL, hosts.of(server.url("/")));
  }

  @Test
  void anotherStatusIsNoRefusalOfParts() {
    file.suffixStatus = 410;
    FileStatusException failure = assertThrows(FileStatusException.class, this::isRight);
    assertEquals(410, failure.status());
    assertEquals(1, file.asked.size());
  }

  @Test
  @Bullet("HTTP-11")
  void anotherPartThanWasAskedForIsRefused() throws IOException {
    try (WheelServer index = WheelServer.of(large("1"), RangeSupport.OTHER_PART)) {
      RangeUnsupportedException failure =
          assertThrows(RangeUnsupportedException.class, index::sized);
      String message = String.valueOf(failure.getMessage());
      assertTrue(message.endsWith("sends another part than was asked for"), message);
    }
    try (WheelServer index = WheelServer.of(large("1"), RangeSupport.WRONG_BYTES)) {
      assertThrows(InvalidWheelException.class, index::sized, "it does not say so");
    }
  }

  @Test
  @Bullet("HTTP-11")
  void theSizeOfTheFileNeedNotBeSaid() throws IOException {
    file.total = "*";
    isRight();
    file.suffixStatus = 501;
    try (RemoteWheel wheel = open(LARGE.length)) {
      assertArrayEquals(TestZip.METADATA, wheel.metadata());
    }
  }

  @Test
  void partsOfAPackedFormAreRefused() {
    file.encoding = "gzip";
    String message = String.valueOf(unsupported().getMessage());
    assertTrue(message.endsWith("sends parts of another form of the file: gzip"), message);
  }

  @Test
  @Bullet("HTTP-14")
  void laterPartsAreOfTheSameFile() throws IOException {
    isRight();
    assertEquals(List.of("null", "\"1\""), file.conditions);
  }

  @Test
  @Bullet({"HTTP-14", "W91"})
  void aWeakTagIsNoCondition() throws IOException {
    file.etag = "W/\"1\"";
    isRight();
    assertEquals(List.of("null", "null"), file.conditions);
  }

  @Test
  @Bullet("HTTP-14")
  void aDateIsOneIfTheFileIsOldEnough() throws IOException {
    file.etag = "";
    file.modified = "Mon, 06 May 2024 07:08:09 GMT";
    isRight();
    assertEquals(List.of("null", file.modified), file.conditions);
    file.conditions.clear();
    file.modified = "Sat, 06 May 2090 07:08:09 GMT";
    isRight();
    assertEquals(List.of("null", "null"), file.conditions);
  }

  @Test
  @Bullet("HTTP-14")
  void aFileThatChangesIsReadAnew() throws IOException {
    byte[] other = large("22").bytes();
    for (boolean minds : List.of(true, false)) {
      file.content = LARGE;
      file.etag = "\"1\"";
      file.asked.clear();
      file.minds = minds;
      file.after = 1;
      file.event =
          () -> {
            file.content = other;
            file.etag = "\"2\"";
          };
      try (RemoteWheel wheel = open(-1)) {
        assertArrayEquals("22".getBytes(UTF_8), wheel.read("version"));
        assertEquals(4, wheel.traffic().requests());
      }
    }
  }

  @Test
  @Bullet("HTTP-14")
  void aFileThatAlwaysChangesIsGivenUp() throws IOException {
    file.minds = false;
    server.on(
        PATH,
        exchange -> {
          file.etag = "\"" + file.asked.size() + "\"";
          file.handle(exchange);
        });
    ChangedFileException failure = assertThrows(ChangedFileException.class, this::isRight);
    assertEquals("file-changed", failure.code());
    assertEquals(6, file.asked.size());
  }
}
