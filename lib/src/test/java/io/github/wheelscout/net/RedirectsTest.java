package io.github.wheelscout.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.LoopbackServer;
import io.github.wheelscout.url.UrlReference;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Redirects, followed hop by hop. */
class RedirectsTest {

  private final LoopbackServer server = LoopbackServer.start();
  private final Session session = new Session(SessionOptions.DEFAULT);

  @AfterEach
  void close() {
    session.close();
    server.close();
  }

  private static UrlReference follow(UrlReference from, String location) throws NetworkException {
    return Redirects.follow(from, location, new Transports(SessionOptions.DEFAULT));
  }

  private String finalUrl(String path) throws IOException {
    try (HttpAnswer answer = session.get(server.url(path), "*/*")) {
      assertEquals(200, answer.status());
      return answer.url();
    }
  }

  @Test
  @Bullet("NEG-02")
  void everyKindIsFollowedToTheFinalUrl() throws IOException {
    server.page("/end/page/", "text/plain", "x");
    for (int status : List.of(301, 302, 303, 307, 308)) {
      server.redirect("/from-" + status, status, "/end/page/");
      assertEquals(server.url("/end/page/"), finalUrl("/from-" + status));
    }
  }

  @Test
  @Bullet({"NEG-02", "W86"})
  void eachHopIsSeenFromTheOneBefore() throws IOException {
    server.redirect("/a/one", 302, "b/two?x=1#fragment");
    server.redirect("/a/b/two", 302, "../three");
    server.page("/a/three", "text/plain", "x");
    assertEquals(server.url("/a/three"), finalUrl("/a/one"));
    assertEquals(List.of("GET /a/one", "GET /a/b/two?x=1", "GET /a/three"), server.lines());
  }

  @Test
  @Bullet("HTTP-05")
  void thirtyHopsAreFollowedAndNoMore() throws IOException {
    for (int i = 0; i < 31; i++) {
      server.redirect("/" + i, 302, "/" + (i + 1));
    }
    server.page("/30", "text/plain", "x");
    assertEquals(server.url("/30"), finalUrl("/0"));
    server.redirect("/31", 302, "/32");
    server.redirect("/30", 302, "/31");
    NetworkException e =
        assertThrows(NetworkException.class, () -> session.get(server.url("/0"), "*/*"));
    assertEquals("too-many-redirects", e.code());
    assertEquals(server.url("/0") + " redirects more than 30 times", e.getMessage());
  }

  @Test
  void aRedirectThatLeadsNowhereIsTheAnswer() throws IOException {
    server.status("/nowhere", 302);
    try (HttpAnswer answer = session.get(server.url("/nowhere"), "*/*")) {
      assertEquals(302, answer.status());
    }
  }

  @Test
  @Bullet("HTTP-05")
  void noRedirectLeavesHttpOrGivesUpHttps() throws IOException {
    UrlReference secure = UrlReference.parse("https://h/a");
    for (String target :
        List.of(
            "file:///etc/passwd", "ftp://h/x", "javascript:x", "http://h/", "http://127.1.h/")) {
      NetworkException e = assertThrows(NetworkException.class, () -> follow(secure, target));
      assertEquals("redirect-refused", e.code());
      assertTrue(String.valueOf(e.getMessage()).startsWith("https://h/a redirects to "));
    }
    for (String target :
        List.of("https://other/", "http://localhost:80/", "http://127.0.0.1/", "http://[::1]:8/")) {
      assertEquals(target, follow(secure, target).toString());
    }
    assertEquals("http://h/b", follow(UrlReference.parse("http://h/a"), "b").toString());
  }

  @Test
  void credentialsInTheTargetAreDropped() throws IOException {
    UrlReference target = follow(UrlReference.parse("https://h/a"), "https://u:p@other/b");
    assertEquals("https://other/b", target.toString());
  }
}
