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

/** Makes contexts; a class of its own, so that without TLS none of all this is loaded. */
final class ContextMaker {

  private ContextMaker() {}

  static SSLContext verifying(TlsOptions options) {
    if (options.context() != null) {
      return options.context();
    }
    List<TrustSource> sources = new ArrayList<>();
    for (Path bundle : options.authorities()) {
      sources.add(TrustSource.of(CertificateFiles.bundle(bundle)));
    }
    sources.add(TrustSource.JAVA);
    sources.add(TrustSource.SYSTEM);
    return make(options, new MergedTrust(sources));
  }

  static SSLContext trusting(TlsOptions options) {
    return make(options, new TrustEverybody());
  }

  private static SSLContext make(TlsOptions options, X509ExtendedTrustManager trust) {
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
