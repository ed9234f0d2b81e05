package io.github.wheelscout.net.tls;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Authorities that somebody vouches for; read when they are first needed. */
interface TrustSource {

  /** Where systems keep the authorities that they believe; the first that is there counts. */
  List<Path> BUNDLES =
      Stream.of(
              "/etc/ssl/certs/ca-certificates.crt",
              "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
              "/etc/pki/tls/certs/ca-bundle.crt",
              "/etc/ssl/ca-bundle.pem",
              "/etc/pki/tls/cacert.pem",
              "/etc/ssl/cert.pem")
          .map(Path::of)
          .toList();

  /** Those of Java itself, or of the store that its properties name. */
  TrustSource JAVA = () -> manager(null);

  /** Those of the operating system. */
  TrustSource SYSTEM = () -> manager(system());

  /**
   * Who checks by them, null if there are none.
   *
   * @throws GeneralSecurityException if they cannot be read
   */
  @Nullable X509ExtendedTrustManager load() throws GeneralSecurityException;

  /** These. */
  static TrustSource of(List<X509Certificate> authorities) {
    return () -> manager(KeyStores.of(authorities));
  }

  private static @Nullable X509ExtendedTrustManager manager(@Nullable KeyStore store)
      throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    for (TrustManager manager : factory.getTrustManagers()) {
      if (manager instanceof X509ExtendedTrustManager extended) {
        return extended;
      }
    }
    return null;
  }

  private static KeyStore system() throws GeneralSecurityException {
    if (File.separatorChar == '\\') {
      return KeyStores.loaded("Windows-ROOT");
    }
    if (Security.getProvider("Apple") != null) {
      return KeyStores.loaded("KeychainStore");
    }
    for (Path bundle : BUNDLES) {
      if (Files.isReadable(bundle)) {
        return KeyStores.of(CertificateFiles.lenient(bundle));
      }
    }
    return KeyStores.empty();
  }
}
