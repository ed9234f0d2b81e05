package io.github.wheelscout.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import io.github.wheelscout.spi.Credential;
import io.github.wheelscout.spi.Secret;
import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.LoopbackServer;
import io.github.wheelscout.testkit.server.IndexServer;
import io.github.wheelscout.testkit.server.ServerTls;
import io.github.wheelscout.testkit.server.TestAuthority;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Redirects between servers that write down what they are asked. */
class RedirectTableTest {

  private final LoopbackServer first = LoopbackServer.start();
  private final LoopbackServer second = LoopbackServer.start();
  private final IndexServer secure =
      IndexServer.builder().tls(ServerTls.of(TestAuthority.create().loopback())).start();
  private final Session session = new Session(options().build());

  @AfterEach
  void close() {
    session.close();
    first.close();
    second.close();
    secure.close();
  }

  /** Knows a password for each origin but the second server. */
  private SessionOptions.Builder options() {
    return SessionOptions.DEFAULT.toBuilder()
        .retries(0)
        .trustedHosts(List.of("127.0.0.1:" + secure.port()))
        .credentials((service, user) -> credential(service));
  }

  private Optional<Credential> credential(URI service) {
    boolean known = service.getPort() != URI.create(second.url("/")).getPort();
    return known
        ? Optional.of(new Credential.Basic(service.getHost(), Secret.of("s3cret")))
        : Optional.empty();
  }

  /** Answers who shows a credential with a redirect, anybody else with 401. */
  private void redirectsWhoIsKnown(String path, String location) {
    first.on(
        path,
        exchange -> {
          boolean known = exchange.getRequestHeaders().containsKey("Authorization");
          exchange.getResponseHeaders().set("Location", location);
          exchange.getResponseHeaders().set("WWW-Authenticate", "Basic");
          LoopbackServer.send(exchange, known ? 302 : 401, "", new byte[0]);
        });
  }

  private static void echo(HttpExchange exchange) throws IOException {
    LoopbackServer.send(exchange, 200, "text/plain", "end".getBytes(UTF_8));
  }

  private String end(Session asking, String url) throws IOException {
    try (HttpAnswer answer = asking.get(url, "*/*")) {
      return answer.status() + " " + answer.url();
    }
  }

  private String end(String url) throws IOException {
    return end(session, url);
  }

  private NetworkException refused(Session asking, String url) {
    return assertThrows(NetworkException.class, () -> end(asking, url));
  }

  private static String shown(LoopbackServer server, int request) {
    return server.requests().get(request).header("authorization");
  }

  @Test
  @Bullet("HTTP-05")
  void theSameOriginIsShownTheSameCredential() throws IOException {
    redirectsWhoIsKnown("/a", "/b");
    first.on("/b", RedirectTableTest::echo);
    assertEquals("200 " + first.url("/b"), end(first.url("/a")));
    assertEquals(List.of("GET /a", "GET /a", "GET /b"), first.lines());
    assertEquals("", shown(first, 0));
    assertTrue(shown(first, 1).startsWith("Basic "));
    assertEquals(shown(first, 1), shown(first, 2));
  }

  @Test
  @Bullet("HTTP-05")
  void anotherPortIsAnotherOrigin() throws IOException {
    redirectsWhoIsKnown("/a", second.url("/b"));
    second.on("/b", RedirectTableTest::echo);
    assertEquals("200 " + second.url("/b"), end(first.url("/a")));
    assertEquals(List.of("GET /b"), second.lines());
    assertEquals("", shown(second, 0));
    assertEquals("", second.requests().getFirst().header("cookie"));
  }

  @Test
  @Bullet("HTTP-05")
  void anotherHostIsAnotherOrigin() throws IOException {
    String other = first.url("/b").replace("127.0.0.1", "localhost");
    redirectsWhoIsKnown("/a", other);
    first.on("/b", RedirectTableTest::echo);
    assertEquals("200 " + other, end(first.url("/a")));
    assertEquals(List.of("GET /a", "GET /a", "GET /b"), first.lines());
    assertEquals("", shown(first, 2));
  }

  @Test
  void httpMayLeadToHttps() throws IOException {
    first.redirect("/a", 301, secure.url("/nothing"));
    assertEquals("404 " + secure.url("/nothing"), end(first.url("/a")));
    assertEquals(1, secure.requests().size());
  }

  @Test
  @Bullet("HTTP-05")
  void httpsLeadsToHttpOnThisMachineOnly() throws IOException {
    secure.redirect("/here", 302, first.url("/b"));
    secure.redirect("/away", 302, "http://no-such-host.invalid/b");
    first.on("/b", RedirectTableTest::echo);
    assertEquals("200 " + first.url("/b"), end(secure.url("/here")));
    assertEquals("redirect-refused", refused(session, secure.url("/away")).code());
    assertEquals(2, secure.requests().size());
  }

  @Test
  @Bullet("HTTP-05")
  void httpsLeadsToHttpWhereTheUserTrustsTheHost() {
    secure.redirect("/away", 302, "http://no-such-host.invalid/b");
    SessionOptions trusting =
        options()
            .trustedHosts(List.of("127.0.0.1:" + secure.port(), "no-such-host.invalid"))
            .build();
    try (Session believing = new Session(trusting)) {
      assertEquals("host-not-found", refused(believing, secure.url("/away")).code());
    }
  }

  @Test
  void theSecondHopIsSeenFromTheFirst() throws IOException {
    first.redirect("/a/one", 302, second.url("/x/two"));
    second.redirect("/x/two", 302, "three?q");
    second.on("/x/three", RedirectTableTest::echo);
    assertEquals("200 " + second.url("/x/three?q"), end(first.url("/a/one")));
    assertEquals(List.of("GET /x/two", "GET /x/three?q"), second.lines());
  }

  @Test
  void aLoopEndsAndIsCalledOne() {
    first.redirect("/a", 302, second.url("/b"));
    second.redirect("/b", 302, first.url("/a"));
    NetworkException e = refused(session, first.url("/a"));
    assertEquals("redirect-loop", e.code());
    assertEquals(31, first.lines().size() + second.lines().size());
  }

  @Test
  @Bullet("HTTP-05")
  void thirtyHopsAreFollowedAndTheNextIsNot() throws IOException {
    for (int hop = 0; hop < 31; hop++) {
      first.redirect("/" + hop, 302, "/" + (hop + 1));
    }
    first.on("/31", RedirectTableTest::echo);
    assertEquals("200 " + first.url("/31"), end(first.url("/1")));
    assertEquals("too-many-redirects", refused(session, first.url("/0")).code());
    assertEquals(31 + 31, first.lines().size());
  }

  @Test
  @Bullet("HTTP-05")
  void noOtherSchemeIsFollowed() {
    for (String target : List.of("file:///etc/passwd", "ftp://127.0.0.1/", "mem:x", "data:,x")) {
      first.redirect("/a", 302, target);
      NetworkException e = refused(session, first.url("/a"));
      assertEquals("redirect-refused", e.code());
    }
    assertEquals(4, first.lines().size());
  }
}
