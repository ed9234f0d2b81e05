package io.github.wheelscout.testkit.server;

import static io.github.wheelscout.testkit.server.Client.get;
import static io.github.wheelscout.testkit.server.Client.header;
import static io.github.wheelscout.testkit.server.Client.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, whole and in parts, and servers that are worse at parts than they say. */
class FilesTest {

  private static final String NAME = "foo-1.0.tar.gz";
  private static final Release DIGITS =
      Release.of(NAME, "0123456789".getBytes(StandardCharsets.UTF_8));

  private static IndexServer with(RangeSupport ranges) {
    return IndexServer.builder().release(DIGITS).ranges(ranges).start();
  }

  @Test
  void partsAreSentAsAsked(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("bar-1.0.tar.gz"), "0123456789");
    try (IndexServer server = IndexServer.builder().release(DIGITS).folder(folder).start()) {
      for (String file : new String[] {NAME, "bar-1.0.tar.gz"}) {
        String url = server.file(file);
        HttpResponse<byte[]> middle = get(url, "Range", "bytes=2-4");
        assertEquals(206, middle.statusCode());
        assertEquals("234", text(middle));
        assertEquals("bytes 2-4/10", header(middle, "Content-Range"));
        assertEquals("789", text(get(url, "Range", "bytes=-3")));
        assertEquals("0123456789", text(get(url, "Range", "bytes=-30")));
        assertEquals("789", text(get(url, "Range", "bytes=7-")));
        assertEquals("9", text(get(url, "Range", "bytes=9-99")));
        HttpResponse<byte[]> behind = get(url, "Range", "bytes=10-");
        assertEquals(416, behind.statusCode());
        assertEquals("bytes */10", header(behind, "Content-Range"));
      }
    }
  }

  @Test
  void whatIsNoSinglePartIsAnsweredWithTheWholeFile() throws Exception {
    try (IndexServer server = with(RangeSupport.ON)) {
      for (String range : new String[] {"bytes=0-1,4-5", "lines=1-2", "bytes=4-2", "bytes=x-"}) {
        HttpResponse<byte[]> whole = get(server.file(NAME), "Range", range);
        assertEquals(200, whole.statusCode(), range);
        assertEquals("0123456789", text(whole));
      }
      assertEquals("bytes", header(get(server.file(NAME)), "Accept-Ranges"));
    }
  }

  @Test
  void aPartOfAnotherFileIsNotSent() throws Exception {
    try (IndexServer server = with(RangeSupport.ON)) {
      String tag = header(get(server.file(NAME)), "ETag");
      String url = server.file(NAME);
      assertEquals(206, get(url, "Range", "bytes=1-2", "If-Range", tag).statusCode());
      assertEquals(200, get(url, "Range", "bytes=1-2", "If-Range", "\"other\"").statusCode());
      assertEquals(304, get(url, "If-None-Match", "\"a\", " + tag).statusCode());
    }
  }

  @Test
  void someServersKnowNoParts() throws Exception {
    try (IndexServer server = with(RangeSupport.OFF)) {
      HttpResponse<byte[]> whole = get(server.file(NAME), "Range", "bytes=2-4");
      assertEquals(200, whole.statusCode());
      assertEquals("0123456789", text(whole));
      assertEquals("", header(whole, "Accept-Ranges"));
    }
    try (IndexServer server = with(RangeSupport.ADVERTISED_ONLY)) {
      HttpResponse<byte[]> whole = get(server.file(NAME), "Range", "bytes=2-4");
      assertEquals(200, whole.statusCode());
      assertEquals("bytes", header(whole, "Accept-Ranges"));
    }
  }

  @Test
  void someServersRefuseToCountFromTheEnd() throws Exception {
    try (IndexServer server = with(RangeSupport.NO_SUFFIX)) {
      assertEquals(416, get(server.file(NAME), "Range", "bytes=-3").statusCode());
      assertEquals("789", text(get(server.file(NAME), "Range", "bytes=7-9")));
    }
  }

  @Test
  void someServersLie() throws Exception {
    try (IndexServer server = with(RangeSupport.OTHER_PART)) {
      HttpResponse<byte[]> part = get(server.file(NAME), "Range", "bytes=2-4");
      assertEquals("bytes 1-3/10", header(part, "Content-Range"));
      assertEquals("123", text(part));
    }
    try (IndexServer server = with(RangeSupport.WRONG_BYTES)) {
      HttpResponse<byte[]> part = get(server.file(NAME), "Range", "bytes=0-4");
      assertEquals("bytes 0-4/10", header(part, "Content-Range"));
      assertNotEquals("01234", text(part));
      assertEquals(5, part.body().length);
    }
  }

  @Test
  void aHeadHasTheLengthAndNoBody() throws Exception {
    try (IndexServer server = with(RangeSupport.ON)) {
      HttpResponse<byte[]> head = Client.send("HEAD", server.file(NAME));
      assertEquals("10", header(head, "Content-Length"));
      assertEquals(0, head.body().length);
      assertEquals(405, Client.send("DELETE", server.file(NAME)).statusCode());
      assertEquals(0, server.requests().getFirst().sent());
    }
  }

  @Test
  void withoutSidecarsThereAreNone() throws Exception {
    Release wheel = Release.of("foo-1.0-py3-none-any.whl").withMetadata("Name: foo\n");
    try (IndexServer server = IndexServer.builder().release(wheel).sidecars(false).start()) {
      assertEquals(404, get(server.file(wheel.filename() + ".metadata")).statusCode());
      assertEquals(-1, text(get(server.page("foo"))).indexOf("data-core-metadata"));
    }
    try (IndexServer server = IndexServer.builder().release(wheel).start()) {
      assertEquals("Name: foo\n", text(get(server.file(wheel.filename() + ".metadata"))));
      assertEquals(
          "foo\n", text(get(server.file(wheel.filename() + ".metadata"), "Range", "bytes=-4")));
    }
  }
}
