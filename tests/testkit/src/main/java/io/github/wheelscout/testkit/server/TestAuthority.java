package io.github.wheelscout.testkit.server;

import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import okhttp3.tls.HeldCertificate;

/** A certificate authority that exists for one test, and that nobody else trusts. */
public final class TestAuthority {

  private final HeldCertificate root;

  private TestAuthority(HeldCertificate root) {
    this.root = root;
  }

  /** A new authority with a key of its own. */
  public static TestAuthority create() {
    return create("Wheelscout test authority");
  }

  /** A new authority of a name. */
  public static TestAuthority create(String name) {
    return new TestAuthority(
        new HeldCertificate.Builder().commonName(name).certificateAuthority(1).ecdsa256().build());
  }

  /** The certificate to trust. */
  public X509Certificate certificate() {
    return root.certificate();
  }

  /** The same in PEM. */
  public String pem() {
    return TlsIdentity.pem(certificate());
  }

  /** An identity for a server of these names or addresses. */
  public TlsIdentity server(String... hosts) {
    return issue(named(hosts));
  }

  /** An identity for 127.0.0.1 and localhost. */
  public TlsIdentity loopback() {
    return server("127.0.0.1", "localhost");
  }

  /** One for 127.0.0.1 and localhost whose time ended yesterday. */
  public TlsIdentity expired() {
    long now = Instant.now().toEpochMilli();
    long day = Duration.ofDays(1).toMillis();
    return issue(named("127.0.0.1", "localhost").validityInterval(now - 30 * day, now - day));
  }

  /** One for another host than this machine. */
  public TlsIdentity wrongName() {
    return server("elsewhere.example");
  }

  /** An identity for a client of a name, with a key on the curve P-256. */
  public TlsIdentity client(String name) {
    return issue(new HeldCertificate.Builder().commonName(name).ecdsa256());
  }

  /** An identity for a client of a name, with an RSA key. */
  public TlsIdentity rsaClient(String name) {
    return issue(new HeldCertificate.Builder().commonName(name).rsa2048());
  }

  /** A context of a client that trusts this authority alone, and shows no certificate. */
  public SSLContext trustingContext() {
    try {
      KeyStore store = TlsIdentity.trusting(certificate());
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), new SecureRandom());
      return context;
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HeldCertificate.Builder named(String... hosts) {
    HeldCertificate.Builder certificate =
        new HeldCertificate.Builder().commonName(hosts[0]).ecdsa256();
    for (String host : hosts) {
      certificate.addSubjectAlternativeName(host);
    }
    return certificate;
  }

  private TlsIdentity issue(HeldCertificate.Builder certificate) {
    HeldCertificate issued = certificate.signedBy(root).build();
    return new TlsIdentity(issued.keyPair().getPrivate(), List.of(issued.certificate()));
  }
}
