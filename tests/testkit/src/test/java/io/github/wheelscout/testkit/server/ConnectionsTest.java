package io.github.wheelscout.testkit.server;

import static io.github.wheelscout.testkit.server.Client.get;
import static io.github.wheelscout.testkit.server.Client.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;

/** Passwords, TLS, HTTP/2, redirects, and what the log says of them. */
class ConnectionsTest {

  private static final String FILE = "foo-1.0.tar.gz";

  private final TestAuthority authority = TestAuthority.create();

  private static IndexServerBuilder index() {
    return IndexServer.builder().release(Release.of(FILE));
  }

  @Test
  void onlyWhoKnowsThePasswordMayAsk() throws Exception {
    try (IndexServer server =
        index().user("ann", "s3cret").user("ünal", "pass:wörd").realm("private").start()) {
      HttpResponse<byte[]> refused = get(server.page("foo"));
      assertEquals(401, refused.statusCode());
      assertEquals(
          "Basic realm=\"private\", charset=\"UTF-8\"", header(refused, "WWW-Authenticate"));
      assertEquals(200, as(server, "ann:s3cret"));
      assertEquals(200, as(server, "ünal:pass:wörd"));
      assertEquals(401, as(server, "ann:pass:wörd"));
      assertEquals(401, get(server.page("foo"), "Authorization", "Basic ???").statusCode());
    }
  }

  private static int as(IndexServer server, String pair) throws Exception {
    byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
    String shown = "Basic " + Base64.getEncoder().encodeToString(bytes);
    return get(server.page("foo"), "Authorization", shown).statusCode();
  }

  @Test
  void theLogSaysWhatWasAskedAndSent() throws Exception {
    try (IndexServer server = index().start()) {
      HttpResponse<byte[]> page = get(server.page("foo") + "?a=b%20c", "X-Seen", "yes");
      get(server.file(FILE), "Range", "bytes=0-2");
      get(server.url("/nothing"));
      assertEquals(
          List.of("GET /simple/foo/?a=b%20c", "GET /files/" + FILE, "GET /nothing"),
          server.lines());
      LoggedRequest first = server.requests().getFirst();
      assertEquals("yes", first.header("x-seen"));
      assertEquals(200, first.status());
      assertEquals(page.body().length, first.sent());
      assertEquals("HTTP/1.1", first.protocol());
      assertEquals(3, server.requests().get(1).sent());
      assertEquals(404, server.requests().get(2).status());
      server.clearLog();
      assertEquals(List.of(), server.requests());
    }
  }

  @Test
  void overTlsThereIsHttp2UnlessSwitchedOff() throws Exception {
    ServerTls tls = ServerTls.of(authority.loopback());
    try (IndexServer server = index().tls(tls).start()) {
      assertEquals(200, get(authority.trustingContext(), server.page("foo")).statusCode());
      assertEquals("HTTP/2.0", server.requests().getFirst().protocol());
      String byName = server.page("foo").replace("127.0.0.1", "localhost");
      assertEquals(200, get(authority.trustingContext(), byName).statusCode());
    }
    try (IndexServer server = index().tls(tls).http2(false).start()) {
      assertEquals(200, get(authority.trustingContext(), server.page("foo")).statusCode());
      assertEquals("HTTP/1.1", server.requests().getFirst().protocol());
    }
  }

  @Test
  void badCertificatesAreBadInTheirOwnWay() throws Exception {
    for (TlsIdentity identity :
        List.of(authority.expired(), authority.wrongName(), TestAuthority.create().loopback())) {
      try (IndexServer server = index().tls(ServerTls.of(identity)).start()) {
        assertThrows(
            SSLHandshakeException.class,
            () -> get(authority.trustingContext(), server.page("foo")));
        assertEquals(List.of(), server.requests());
      }
    }
  }

  @Test
  void aServerMayAskForACertificate() throws Exception {
    ServerTls tls = ServerTls.of(authority.loopback()).requiring(authority.certificate());
    try (IndexServer server = index().tls(tls).start()) {
      SSLContext context = showing(authority.rsaClient("ann"));
      assertEquals(200, get(context, server.page("foo")).statusCode());
      assertEquals("CN=ann", server.requests().getFirst().client());
      assertThrows(
          java.io.IOException.class, () -> get(authority.trustingContext(), server.page("foo")));
    }
  }

  private SSLContext showing(TlsIdentity identity) throws Exception {
    char[] password = "password".toCharArray();
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(identity.keyStore(password), password);
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    KeyStore trusted = TlsIdentity.trusting(authority.certificate());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), new SecureRandom());
    return context;
  }

  @Test
  void aPathMaySendElsewhere() throws Exception {
    try (IndexServer server = index().start()) {
      server.redirect("/moved/", 307, server.page("foo"));
      HttpResponse<byte[]> response = get(server.url("/moved/"));
      assertEquals(307, response.statusCode());
      assertEquals(server.page("foo"), header(response, "Location"));
    }
  }

  @Test
  void aClosedServerIsGone() throws Exception {
    IndexServer server = index().start();
    server.close();
    assertThrows(ConnectException.class, () -> get(server.page("foo")));
  }
}
