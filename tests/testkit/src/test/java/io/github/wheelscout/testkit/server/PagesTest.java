package io.github.wheelscout.testkit.server;

import static io.github.wheelscout.testkit.server.Client.get;
import static io.github.wheelscout.testkit.server.Client.header;
import static io.github.wheelscout.testkit.server.Client.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of the simple API: which format, what they say, and when they are still the same. */
class PagesTest {

  private static final String JSON = "application/vnd.pypi.simple.v1+json";
  private static final String HTML = "application/vnd.pypi.simple.v1+html";

  @Test
  void theFormatIsTheOneThatIsWantedMost() throws Exception {
    try (IndexServer server = IndexServer.of("foo-1.0.tar.gz")) {
      String page = server.page("foo");
      assertEquals(JSON, header(get(page, "Accept", JSON + ", text/html;q=0.1"), "Content-Type"));
      assertEquals(HTML, header(get(page, "Accept", JSON + ";q=0.2," + HTML), "Content-Type"));
      assertEquals(
          JSON,
          header(get(page, "Accept", "application/vnd.pypi.simple.latest+json"), "Content-Type"));
      assertEquals("text/html; charset=utf-8", header(get(page, "Accept", "*/*"), "Content-Type"));
      assertEquals("text/html; charset=utf-8", header(get(page), "Content-Type"));
      assertEquals(406, get(page, "Accept", "image/png").statusCode());
      assertEquals("Accept, Accept-Encoding", header(get(page), "Vary"));
    }
  }

  @Test
  void aServerOfHtmlAloneKnowsNoNegotiation() throws Exception {
    try (IndexServer server =
        IndexServer.builder()
            .release(Release.of("foo-1.0.tar.gz"))
            .formats(PageFormat.TEXT_HTML)
            .start()) {
      HttpResponse<byte[]> response = get(server.page("foo"), "Accept", JSON);
      assertEquals("text/html; charset=utf-8", header(response, "Content-Type"));
      assertEquals("Accept-Encoding", header(response, "Vary"));
    }
  }

  @Test
  void bothFormatsSayWhatIsKnownOfAFile() throws Exception {
    Release release =
        Release.of("foo-1.0-py3-none-any.whl")
            .requiring(">=3.9")
            .yankedFor("broken \"here\"")
            .uploadedAt(Instant.parse("2026-01-02T03:04:05Z"))
            .withMetadata("Name: foo\n");
    try (IndexServer server = IndexServer.builder().release(release).start()) {
      String json = text(get(server.page("foo"), "Accept", JSON));
      String hash = release.content().sha256();
      assertTrue(json.contains("\"url\":\"../../files/foo-1.0-py3-none-any.whl\""), json);
      assertTrue(json.contains("\"hashes\":{\"sha256\":\"" + hash + "\"}"), json);
      assertTrue(json.contains("\"requires-python\":\">=3.9\""), json);
      assertTrue(json.contains("\"upload-time\":\"2026-01-02T03:04:05Z\""), json);
      assertTrue(json.contains("\"yanked\":\"broken \\\"here\\\"\""), json);
      assertTrue(json.contains("\"versions\":[\"1.0\"]"), json);
      assertTrue(json.contains("\"core-metadata\":{\"sha256\":\""), json);

      String html = text(get(server.page("foo")));
      assertTrue(html.contains("whl#sha256=" + hash + "\""), html);
      assertTrue(html.contains("data-requires-python=\"&gt;=3.9\""), html);
      assertTrue(html.contains("data-yanked=\"broken &quot;here&quot;\""), html);
      assertTrue(html.contains("data-core-metadata=\"sha256="), html);
    }
  }

  @Test
  void theRootListsEveryProjectOnce() throws Exception {
    try (IndexServer server =
        IndexServer.of("b_b-1.0.tar.gz", "B.B-2.0.tar.gz", "a-1.0-py3-none-any.whl")) {
      assertTrue(
          text(get(server.index(), "Accept", JSON))
              .contains("\"projects\":[{\"name\":\"a\"},{\"name\":\"b-b\"}]"));
      assertTrue(text(get(server.index())).contains("<a href=\"b-b/\">b-b</a>"));
    }
  }

  @Test
  void anotherSpellingIsSentToTheNormalizedName() throws Exception {
    try (IndexServer server = IndexServer.of("foo_bar-1.0.tar.gz")) {
      for (String spelling : new String[] {"Foo.Bar/", "foo-bar", "foo__bar/"}) {
        HttpResponse<byte[]> response = get(server.index() + spelling);
        assertEquals(301, response.statusCode());
        assertEquals("/simple/foo-bar/", header(response, "Location"));
      }
      assertEquals(404, get(server.page("other")).statusCode());
    }
  }

  @Test
  void aPageThatDidNotChangeIsNotSentAgain() throws Exception {
    try (IndexServer server = IndexServer.of("foo-1.0.tar.gz")) {
      HttpResponse<byte[]> first = get(server.page("foo"));
      String tag = header(first, "ETag");
      HttpResponse<byte[]> again = get(server.page("foo"), "If-None-Match", tag);
      assertEquals(304, again.statusCode());
      assertEquals(0, again.body().length);
      assertEquals(tag, header(again, "ETag"));
      assertEquals("max-age=600, public", header(again, "Cache-Control"));
      String json = header(get(server.page("foo"), "Accept", JSON), "ETag");
      assertNotEquals(tag, json);
      assertNotEquals(tag, header(get(server.page("foo"), "Accept-Encoding", "gzip"), "ETag"));

      server.add(Release.of("foo-2.0.tar.gz"));
      HttpResponse<byte[]> changed = get(server.page("foo"), "If-None-Match", tag);
      assertEquals(200, changed.statusCode());
      assertTrue(text(changed).contains("foo-2.0.tar.gz"));

      server.remove("foo-2.0.tar.gz");
      assertEquals(304, get(server.page("foo"), "If-None-Match", tag).statusCode());
    }
  }

  @Test
  void withoutTagsTheDateDecides() throws Exception {
    try (IndexServer server =
        IndexServer.builder()
            .release(Release.of("foo-1.0.tar.gz"))
            .etags(false)
            .pageCacheControl("no-cache")
            .header("Age", "7")
            .start()) {
      HttpResponse<byte[]> first = get(server.page("foo"));
      assertEquals("", header(first, "ETag"));
      assertEquals("no-cache", header(first, "Cache-Control"));
      assertEquals("7", header(first, "Age"));
      String date = header(first, "Last-Modified");
      assertEquals(304, get(server.page("foo"), "If-Modified-Since", date).statusCode());
      String before = "Thu, 01 Jan 2026 00:00:00 GMT";
      assertEquals(200, get(server.page("foo"), "If-Modified-Since", before).statusCode());
    }
  }

  @Test
  void pagesArePackedForWhoeverTakesIt() throws Exception {
    try (IndexServer server = IndexServer.of("foo-1.0.tar.gz")) {
      HttpResponse<byte[]> packed = get(server.page("foo"), "Accept-Encoding", "br, gzip;q=0.5");
      assertEquals("gzip", header(packed, "Content-Encoding"));
      assertEquals(text(get(server.page("foo"))), unpacked(packed.body()));
      HttpResponse<byte[]> plain = get(server.page("foo"), "Accept-Encoding", "gzip;q=0");
      assertEquals("", header(plain, "Content-Encoding"));
    }
  }

  @Test
  void aFolderIsServedAsItIsWhenAsked(@TempDir Path folder) throws Exception {
    Files.write(folder.resolve("foo-1.0-py3-none-any.whl"), wheel("Requires-Python: >=3.8"));
    Files.writeString(folder.resolve("notes.txt"), "no release");
    try (IndexServer server = IndexServer.builder().folder(folder).start()) {
      String page = text(get(server.page("foo")));
      assertTrue(page.contains("data-requires-python=\"&gt;=3.8\""), page);
      assertEquals(
          "Name: foo\nRequires-Python: >=3.8\n\n",
          text(get(server.file("foo-1.0-py3-none-any.whl.metadata"))));

      Files.writeString(folder.resolve("foo-1.1.tar.gz"), "new");
      assertTrue(text(get(server.page("foo"))).contains("foo-1.1.tar.gz"));
      assertEquals("new", text(get(server.file("foo-1.1.tar.gz"))));
      assertFalse(text(get(server.index())).contains("notes"));
      assertEquals(404, get(server.file("notes.txt")).statusCode());
      assertEquals(404, get(server.file("../notes.txt")).statusCode());
    }
  }

  private static byte[] wheel(String field) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("foo-1.0.dist-info/METADATA"));
      zip.write(("Name: foo\n" + field + "\n\n").getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String unpacked(byte[] packed) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
