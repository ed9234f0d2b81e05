package io.github.wheelscout.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.url.FileUrls;
import io.github.wheelscout.url.UrlReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which transport serves which URL, and which URLs are asked at all. */
class TransportsTest {

  private static final SessionOptions OPTIONS =
      SessionOptions.DEFAULT.toBuilder()
          .trustedHosts(List.of("trusted.example", "port.example:8443", "::1:2", "BÜCHER.example"))
          .retries(0)
          .build();

  private static Transport saying(String text) {
    return (request, patience) ->
        new Transport.Reply(200, HeaderFields.NONE, new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://any.example/x, VERIFIED",
    "https://127.0.0.1/x, VERIFIED",
    "http://any.example/x, NONE",
    "http://127.0.0.1:8080/x, LOCAL",
    "http://127.9.9.9/x, LOCAL",
    "http://LOCALHOST/x, LOCAL",
    "http://[::1]:9/x, LOCAL",
    "http://localhost.example/x, NONE",
    "http://127.0.0.1.example/x, NONE",
    "http://128.0.0.1/x, NONE",
    "file:///x, LOCAL",
    "https://trusted.example/x, TRUSTED",
    "https://Trusted.Example:9/x, TRUSTED",
    "http://trusted.example/x, TRUSTED",
    "https://trusted.example.org/x, VERIFIED",
    "https://not-trusted.example/x, VERIFIED",
    "https://port.example:8443/x, TRUSTED",
    "http://port.example:8443/x, TRUSTED",
    "https://port.example/x, VERIFIED",
    "https://port.example:84430/x, VERIFIED",
    "http://port.example/x, NONE",
    "https://user@trusted.example/x, TRUSTED",
    "https://trusted.example@any.example/x, VERIFIED"
  })
  @Bullet("HTTP-06")
  void theLongestPrefixSaysHowSureAnAnswerIs(String url, Trust trust) throws IOException {
    UrlReference reference = UrlReference.parse(url);
    try (Transports transports = new Transports(OPTIONS)) {
      assertEquals(trust, transports.of(reference).trust(reference));
      assertEquals(trust != Trust.NONE, transports.of(reference).isSecure(reference));
    }
  }

  @Test
  void aMountedTransportServesItsPrefix() throws IOException {
    SessionOptions options =
        OPTIONS.toBuilder()
            .transport("https://mine.example", saying("host"))
            .transport("https://mine.example/deep/", saying("deep"))
            .transport("mem:", saying("scheme"))
            .build();
    try (Session session = new Session(options)) {
      assertEquals("host", text(session, "https://mine.example"));
      assertEquals("host", text(session, "https://MINE.example:443/deeper"));
      assertEquals("deep", text(session, "https://mine.example/deep/x?y"));
      assertEquals("scheme", text(session, "mem:a/b"));
      assertTrue(session.isMounted("https://mine.example/x"));
      assertEquals(false, session.isMounted("https://mine.example.org/x"));
      assertEquals(false, session.isMounted("nonsense"));
    }
  }

  @Test
  void filesAreAnsweredForAsAServerWould(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("index.html"), "<a>");
    Files.writeString(folder.resolve("a b.whl"), "PK");
    try (Session session = new Session(OPTIONS)) {
      assertEquals("200 text/html 3", head(session, FileUrls.of(folder)));
      assertEquals("200 application/zip 2", head(session, FileUrls.of(folder.resolve("a b.whl"))));
      assertEquals("404 text/plain null", head(session, FileUrls.of(folder.resolve("gone"))));
      assertEquals("PK", text(session, FileUrls.of(folder.resolve("a b.whl"))));
    }
  }

  private static String head(Session session, String url) throws IOException {
    try (HttpAnswer answer = session.head(url, "*/*")) {
      return answer.status()
          + " "
          + answer.contentType()
          + " "
          + answer.fields().first("content-length");
    }
  }

  private static String text(Session session, String url) throws IOException {
    return session.fetch(
        Request.page(url, "*/*"), answer -> new String(answer.body().readAllBytes(), UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://index.example/simple/", "http://10.0.0.1:81/x"})
  @Bullet("HTTP-06")
  void whereNobodyVouchesForTheAnswerNobodyIsAsked(String url) {
    try (Session session = new Session(OPTIONS)) {
      NetworkException page = assertThrows(NetworkException.class, () -> session.get(url, "*/*"));
      assertEquals("insecure-origin", page.code());
      assertTrue(String.valueOf(page.hint()).contains("--trusted-host"), page.hint());
      NetworkException file =
          assertThrows(NetworkException.class, () -> session.send(Request.file(url)));
      assertEquals("insecure-origin", file.code());
    }
  }

  @Test
  @Bullet("HTTP-06")
  void filesMayComeFromAnywhereIfThatIsWanted() {
    SessionOptions options = OPTIONS.toBuilder().unvouched(Unvouched.FILES).build();
    try (Session session = new Session(options)) {
      String url = "http://no-such-host.invalid/x";
      NetworkException file =
          assertThrows(NetworkException.class, () -> session.send(Request.file(url)));
      assertEquals("host-not-found", file.code());
      NetworkException page = assertThrows(NetworkException.class, () -> session.get(url, "*/*"));
      assertEquals("insecure-origin", page.code());
    }
  }
}
