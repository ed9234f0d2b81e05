package io.github.wheelscout.testkit.server;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

/**
 * A key and the certificates that say whose it is.
 *
 * @param chain from the key's own certificate to the last one below the authority
 */
public record TlsIdentity(PrivateKey key, List<X509Certificate> chain) {

  private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

  /** The key, PKCS#8 in PEM (RFC 7468). */
  public String keyPem() {
    return pem("PRIVATE KEY", key.getEncoded());
  }

  /** The certificates in PEM, one after the other. */
  public String chainPem() {
    StringBuilder pem = new StringBuilder();
    chain.forEach(it -> pem.append(pem(it)));
    return pem.toString();
  }

  /** A certificate in PEM. */
  public static String pem(X509Certificate certificate) {
    try {
      return pem("CERTIFICATE", certificate.getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Bytes in PEM under a label. */
  public static String pem(String label, byte[] bytes) {
    String text = LINES.encodeToString(bytes);
    return "-----BEGIN " + label + "-----\n" + text + "\n-----END " + label + "-----\n";
  }

  /** A key store with this identity, for the JDK's key managers. */
  public KeyStore keyStore(char[] password) {
    try {
      KeyStore store = emptyStore();
      store.setKeyEntry("identity", key, password, chain.toArray(new Certificate[0]));
      return store;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A key store with an authority, for the JDK's trust managers. */
  public static KeyStore trusting(X509Certificate authority) {
    try {
      KeyStore store = emptyStore();
      store.setCertificateEntry("authority", authority);
      return store;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyStore emptyStore() throws GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try {
      store.load(null, null);
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
    return store;
  }
}
