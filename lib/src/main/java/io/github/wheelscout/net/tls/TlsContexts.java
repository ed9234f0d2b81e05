package io.github.wheelscout.net.tls;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** The contexts of a session, each made when it is first needed. Safe for use by many threads. */
public final class TlsContexts {

  private final TlsOptions options;
  private final LazySslContext verifying;
  private final LazySslContext trusting;

  /** Contexts as options have them; nothing is read yet. */
  public TlsContexts(TlsOptions options) {
    this.options = options;
    verifying = new LazySslContext(this::makeVerifying);
    trusting = new LazySslContext(() -> make(new TrustEverybody()));
  }

  /** The context that checks certificates; it can be passed around before it is made. */
  public SSLContext verifying() {
    return verifying;
  }

  /** The context for hosts that the user trusts whatever they show. */
  public SSLContext trusting() {
    return trusting;
  }

  /**
   * Makes a context of these unless it is made, so that what is wrong with its files is known
   * before the first connection.
   *
   * @throws InvalidPemException if a file cannot be used
   */
  public void prepare(boolean verified) {
    (verified ? verifying : trusting).context();
  }

  private SSLContext makeVerifying() {
    if (options.context() != null) {
      return options.context();
    }
    List<TrustSource> sources = new ArrayList<>();
    for (Path bundle : options.authorities()) {
      sources.add(TrustSource.of(CertificateFiles.bundle(bundle)));
    }
    sources.add(TrustSource.JAVA);
    sources.add(TrustSource.SYSTEM);
    return make(new MergedTrust(sources));
  }

  private SSLContext make(X509ExtendedTrustManager trust) {
    KeyManager @Nullable [] keys = options.client() == null ? null : options.client().keyManagers();
    try {
      SSLContext made = SSLContext.getInstance("TLS");
      made.init(keys, new TrustManager[] {trust}, null);
      return made;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no TLS", e);
    }
  }
}
