package io.github.wheelscout.net.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;

/** Key stores in memory, as Java's TLS wants keys and certificates. */
final class KeyStores {

  private KeyStores() {}

  static KeyStore empty() throws GeneralSecurityException {
    return loaded("PKCS12");
  }

  /** A store that Java or the system keeps. */
  static KeyStore loaded(String type) throws GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(type);
    try {
      store.load(null, null);
    } catch (IOException e) {
      throw new GeneralSecurityException("the key store " + type + " cannot be read", e);
    }
    return store;
  }

  static KeyStore of(List<X509Certificate> trusted) throws GeneralSecurityException {
    KeyStore store = empty();
    for (int i = 0; i < trusted.size(); i++) {
      store.setCertificateEntry(Integer.toString(i), trusted.get(i));
    }
    return store;
  }
}
