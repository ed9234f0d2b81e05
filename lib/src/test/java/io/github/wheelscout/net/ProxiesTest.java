package io.github.wheelscout.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.net.proxy.ProxyOptions;
import io.github.wheelscout.net.tls.TlsOptions;
import io.github.wheelscout.testkit.server.ForwardProxy;
import io.github.wheelscout.testkit.server.IndexServer;
import io.github.wheelscout.testkit.server.LoggedRequest;
import io.github.wheelscout.testkit.server.Release;
import io.github.wheelscout.testkit.server.ServerTls;
import io.github.wheelscout.testkit.server.TestAuthority;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Requests by way of a proxy: in the clear, by tunnel, over TLS, with a password. */
class ProxiesTest {

  private final TestAuthority authority = TestAuthority.create();

  private IndexServer secure() {
    return IndexServer.builder()
        .release(Release.of("foo-1.0.tar.gz"))
        .tls(ServerTls.of(authority.loopback()))
        .start();
  }

  private static IndexServer plain() {
    return IndexServer.of("foo-1.0.tar.gz");
  }

  private Session session(String proxy) {
    return new Session(
        SessionOptions.DEFAULT.toBuilder()
            .retries(0)
            .tls(TlsOptions.DEFAULT.with(authority.trustingContext()))
            .proxies(ProxyOptions.of(proxy))
            .build());
  }

  private int status(String proxy, String... urls) throws IOException {
    int status = 0;
    try (Session session = session(proxy)) {
      for (String url : urls) {
        try (HttpAnswer answer = session.get(url, "text/html")) {
          status = answer.status();
          answer.body().readAllBytes();
        }
      }
    }
    return status;
  }

  private static void assertNothingForProxies(IndexServer server) {
    for (LoggedRequest request : server.requests()) {
      for (String name : request.headers().keySet()) {
        assertFalse(name.startsWith("proxy-"), request::toString);
      }
    }
    assertFalse(server.requests().isEmpty());
  }

  @Test
  void httpGoesByAbsoluteUrl() throws IOException {
    try (ForwardProxy proxy = ForwardProxy.start();
        IndexServer server = plain()) {
      assertEquals(200, status(proxy.url(), server.page("foo"), server.file("foo-1.0.tar.gz")));
      assertEquals(
          List.of("GET " + server.page("foo"), "GET " + server.file("foo-1.0.tar.gz")),
          proxy.lines());
      assertNothingForProxies(server);
    }
  }

  @Test
  void httpsGoesByTunnel() throws IOException {
    try (ForwardProxy proxy = ForwardProxy.start();
        IndexServer server = secure()) {
      assertEquals(200, status(proxy.url(), server.page("foo"), server.file("foo-1.0.tar.gz")));
      assertEquals(List.of("CONNECT 127.0.0.1:" + server.port()), proxy.lines());
      assertEquals("HTTP/2.0", server.requests().getFirst().protocol());
      assertNothingForProxies(server);
    }
  }

  @Test
  void aPasswordIsShownToTheProxyAlone() throws IOException {
    try (ForwardProxy proxy = ForwardProxy.start("ann:s3c:ret@", null);
        IndexServer http = plain();
        IndexServer https = secure()) {
      String url = proxy.url("ann:s3c%3Aret%40");
      assertEquals(200, status(url, http.page("foo"), http.page("foo")));
      assertEquals(200, status(url, https.page("foo"), https.page("foo")));
      assertEquals(3, proxy.lines().size());
      assertNothingForProxies(http);
      assertNothingForProxies(https);
    }
  }

  @Test
  void aProxyMayBeSpokenToOverTls() throws IOException {
    for (String pair : new @Nullable String[] {null, "ann:s3cret"}) {
      try (ForwardProxy proxy = ForwardProxy.start(pair, authority.loopback());
          IndexServer http = plain();
          IndexServer https = secure()) {
        String url = proxy.url(pair == null ? "" : pair);
        assertEquals(200, status(url, http.page("foo"), http.file("foo-1.0.tar.gz")));
        assertEquals(200, status(url, https.page("foo"), https.file("foo-1.0.tar.gz")));
        assertEquals(3, proxy.lines().size(), () -> proxy.lines().toString());
        assertNothingForProxies(http);
        assertNothingForProxies(https);
        assertFalse(proxy.heads().toString().contains("Wheelscout-Relay"));
      }
    }
  }

  @Test
  void aWrongPasswordIsToldWithoutIt() throws IOException {
    for (TestAuthority over : new @Nullable TestAuthority[] {null, authority}) {
      try (ForwardProxy proxy =
              ForwardProxy.start("ann:right", over == null ? null : over.loopback());
          IndexServer http = plain();
          IndexServer https = secure()) {
        for (IndexServer server : List.of(http, https)) {
          for (String user : new String[] {"ann:wr0ng", ""}) {
            NetworkException e =
                assertThrows(
                    NetworkException.class, () -> status(proxy.url(user), server.page("foo")));
            assertEquals("proxy-authentication", e.code());
            assertTrue(String.valueOf(e.getMessage()).contains("127.0.0.1"), e.getMessage());
            assertFalse((e.getMessage() + e.hint()).contains("wr0ng"), e.getMessage());
          }
          assertEquals(List.of(), server.requests());
        }
      }
    }
  }

  @Test
  void aProxyThatIsNotThereIsNamed() {
    try (IndexServer http = plain();
        IndexServer https = secure()) {
      for (IndexServer server : List.of(http, https)) {
        for (String proxy :
            new String[] {"http://127.0.0.1:1", "http://a:b@127.0.0.1:1", "https://127.0.0.1:1"}) {
          NetworkException e =
              assertThrows(NetworkException.class, () -> status(proxy, server.page("foo")));
          assertEquals("proxy-failed", e.code(), e::toString);
          assertTrue(String.valueOf(e.getMessage()).contains("127.0.0.1:1 "), e.getMessage());
        }
      }
    }
  }

  @Test
  void aProxyWhoseCertificateIsUnknownIsNotBelieved() {
    try (ForwardProxy proxy = ForwardProxy.start(null, TestAuthority.create().loopback());
        IndexServer server = plain()) {
      NetworkException e =
          assertThrows(NetworkException.class, () -> status(proxy.url(), server.page("foo")));
      assertEquals("proxy-failed", e.code());
      assertTrue(String.valueOf(e.getMessage()).contains("secure connection"), e.getMessage());
      assertEquals(List.of(), server.requests());
    }
  }

  @Test
  void aProxyThatRefusesAHostSaysSo() {
    try (ForwardProxy proxy = ForwardProxy.start();
        IndexServer server = secure()) {
      proxy.refuse("403 Forbidden");
      NetworkException e =
          assertThrows(NetworkException.class, () -> status(proxy.url(), server.page("foo")));
      assertEquals("proxy-refused", e.code());
      assertTrue(String.valueOf(e.getMessage()).contains("403"), e.getMessage());
    }
  }
}
