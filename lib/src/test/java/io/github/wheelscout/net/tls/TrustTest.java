package io.github.wheelscout.net.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.wheelscout.net.HttpAnswer;
import io.github.wheelscout.net.NetworkException;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.testkit.server.IndexServer;
import io.github.wheelscout.testkit.server.Release;
import io.github.wheelscout.testkit.server.ServerTls;
import io.github.wheelscout.testkit.server.TestAuthority;
import io.github.wheelscout.testkit.server.TlsIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a session believes, and what it shows. */
class TrustTest {

  private final TestAuthority authority = TestAuthority.create();

  @TempDir private Path folder;

  private static IndexServer index(ServerTls tls) {
    return IndexServer.builder().release(Release.of("foo-1.0.tar.gz")).tls(tls).start();
  }

  private static int status(SessionOptions options, String url) throws IOException {
    try (Session session = new Session(options);
        HttpAnswer answer = session.get(url, "text/html")) {
      return answer.status();
    }
  }

  private static SessionOptions options(TlsOptions tls) {
    return SessionOptions.DEFAULT.toBuilder().retries(0).tls(tls).build();
  }

  private Path bundle(String... pems) throws IOException {
    Path file = Files.createTempFile(folder, "bundle", ".pem");
    return Files.writeString(file, "# comments do not matter\n" + String.join("\n", pems));
  }

  @Test
  void aBundleIsBelievedBesideTheSystem() throws IOException {
    String others = TestAuthority.create("another").pem();
    try (IndexServer server = index(ServerTls.of(authority.loopback()))) {
      assertThrows(
          NetworkException.class, () -> status(options(TlsOptions.DEFAULT), server.page("foo")));
      TlsOptions one = TlsOptions.DEFAULT.believing(bundle(others, authority.pem()));
      assertEquals(200, status(options(one), server.page("foo")));
      TlsOptions second =
          TlsOptions.DEFAULT.believing(bundle(others)).believing(bundle(authority.pem()));
      assertEquals(200, status(options(second), server.page("foo")));
    }
  }

  @Test
  void aFolderIsReadAsOpensslReadsIt() throws IOException {
    Path hashed = Files.createDirectory(folder.resolve("certificates"));
    Files.writeString(hashed.resolve("readme.pem"), "nothing to see");
    TlsOptions options = TlsOptions.DEFAULT.believing(hashed);
    try (IndexServer server = index(ServerTls.of(authority.loopback()))) {
      InvalidPemException e =
          assertThrows(
              InvalidPemException.class, () -> status(options(options), server.page("foo")));
      assertTrue(String.valueOf(e.hint()).contains("openssl rehash"));
      Files.writeString(hashed.resolve("0a1b2c3d.0"), authority.pem());
      assertEquals(200, status(options(options), server.page("foo")));
    }
  }

  @Test
  void badCertificatesAreRefusedAndNamed() throws IOException {
    TestAuthority other = TestAuthority.create("Somebody else");
    Map<TlsIdentity, String> bad =
        Map.of(
            authority.expired(), "'CN=127.0.0.1' expired on 20",
            authority.wrongName(), "is for elsewhere.example and not for this host",
            other.loopback(), "leads to 'CN=Somebody else', whom nobody here believes");
    TlsOptions options = TlsOptions.DEFAULT.believing(bundle(authority.pem()));
    for (Map.Entry<TlsIdentity, String> entry : bad.entrySet()) {
      try (IndexServer server = index(ServerTls.of(entry.getKey()))) {
        NetworkException e =
            assertThrows(
                NetworkException.class, () -> status(options(options), server.page("foo")));
        assertTrue(String.valueOf(e.getMessage()).contains(entry.getValue()), e::toString);
        assertFalse(e.isTransient());
        assertEquals(List.of(), server.requests());
        SessionOptions trusting =
            options(options).toBuilder().trustedHosts(List.of("127.0.0.1")).build();
        assertEquals(200, status(trusting, server.page("foo")));
      }
    }
  }

  @Test
  void aClientCertificateIsShownToWhoeverAsks() throws IOException {
    ServerTls asking = ServerTls.of(authority.loopback()).requiring(authority.certificate());
    TlsIdentity ann = authority.client("ann");
    Path file = bundle(ann.keyPem(), ann.chainPem());
    TlsOptions believing = TlsOptions.DEFAULT.believing(bundle(authority.pem()));
    TlsOptions showing = believing.showing(new ClientCertificate(file, KeyPassword.NONE));
    try (IndexServer server = index(asking)) {
      assertEquals(200, status(options(showing), server.page("foo")));
      assertEquals("CN=ann", server.requests().getFirst().client());
      assertEquals("HTTP/2.0", server.requests().getFirst().protocol());
      assertThrows(NetworkException.class, () -> status(options(believing), server.page("foo")));
      SessionOptions trusting =
          options(showing).toBuilder().trustedHosts(List.of("127.0.0.1")).build();
      assertEquals(200, status(trusting, server.page("foo")));
    }
  }

  @Test
  void aReadyContextDecidesAlone() throws IOException {
    TlsOptions options = TlsOptions.DEFAULT.with(authority.trustingContext());
    try (IndexServer server = index(ServerTls.of(authority.loopback()))) {
      assertEquals(200, status(options(options), server.page("foo")));
    }
    try (IndexServer server = index(ServerTls.of(TestAuthority.create().loopback()))) {
      assertThrows(NetworkException.class, () -> status(options(options), server.page("foo")));
    }
  }

  @Test
  void nothingIsReadForHttp() throws IOException {
    Path missing = folder.resolve("missing.pem");
    TlsOptions options =
        TlsOptions.DEFAULT
            .believing(missing)
            .showing(new ClientCertificate(missing, KeyPassword.NONE));
    try (IndexServer server = IndexServer.of("foo-1.0.tar.gz")) {
      assertEquals(200, status(options(options), server.page("foo")));
    }
    InvalidPemException e =
        assertThrows(
            InvalidPemException.class, () -> status(options(options), "https://127.0.0.1:1/"));
    assertTrue(String.valueOf(e.getMessage()).contains("missing.pem"));
  }

  @Test
  void theSystemsOwnListIsOneOfTheSources() throws Exception {
    boolean known = TrustSource.BUNDLES.stream().anyMatch(Files::isReadable);
    assumeTrue(known, "skipped: no bundle of the system");
    for (TrustSource source : List.of(TrustSource.SYSTEM, TrustSource.JAVA)) {
      X509ExtendedTrustManager manager = source.load();
      assertTrue(manager != null && manager.getAcceptedIssuers().length > 0);
    }
  }
}
