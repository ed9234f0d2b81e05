package io.github.wheelscout.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.server.IndexServer;
import io.github.wheelscout.testkit.server.ServerTls;
import io.github.wheelscout.testkit.server.TestAuthority;
import io.github.wheelscout.testkit.server.TlsIdentity;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Certificates that are refused at once: nothing is asked, and nothing is asked again. */
class CertificateFaultsTest {

  private final TestAuthority authority = TestAuthority.create();
  private final FakePace pace = new FakePace();

  private SessionOptions.Builder options() {
    return SessionOptions.DEFAULT.toBuilder().pace(pace);
  }

  @Test
  @Bullet("HTTP-04")
  void oneThatNobodyVouchesForIsRefusedOnce() {
    for (TlsIdentity identity :
        List.of(authority.loopback(), authority.expired(), authority.wrongName())) {
      try (IndexServer server = IndexServer.builder().tls(ServerTls.of(identity)).start();
          Session session = new Session(options().build())) {
        NetworkException e =
            assertThrows(NetworkException.class, () -> session.get(server.index(), "*/*").close());
        assertEquals("tls-failed", e.code(), e::getMessage);
        assertEquals(List.of(), pace.waits());
        assertEquals(List.of(), server.lines());
      }
    }
  }

  @Test
  @Bullet("HTTP-06")
  void aTrustedHostMayShowAnything() throws IOException {
    for (TlsIdentity identity :
        List.of(authority.expired(), authority.wrongName(), TestAuthority.create().loopback())) {
      try (IndexServer server = IndexServer.builder().tls(ServerTls.of(identity)).start()) {
        for (String host : List.of("127.0.0.1", "127.0.0.1:" + server.port())) {
          SessionOptions trusting = options().trustedHosts(List.of(host)).build();
          try (Session session = new Session(trusting);
              HttpAnswer answer = session.get(server.index(), "*/*")) {
            assertEquals(200, answer.status());
            assertEquals(Trust.TRUSTED, answer.trust());
          }
        }
        SessionOptions other = options().trustedHosts(List.of("127.0.0.1:1")).build();
        try (Session session = new Session(other)) {
          assertThrows(NetworkException.class, () -> session.get(server.index(), "*/*").close());
        }
      }
    }
  }
}
