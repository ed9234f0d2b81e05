package io.github.wheelscout.net.tls;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;

/**
 * What is shown to a server that asks for a certificate.
 *
 * @param file PEM with one private key, and the certificates from its own upwards
 * @param password asked if the key is encrypted
 */
public record ClientCertificate(Path file, KeyPassword password) {

  /**
   * Reads the file.
   *
   * @throws InvalidPemException if there is no key and certificate in it that belong together
   */
  KeyManager[] keyManagers() {
    List<PemBlock> blocks = PemFile.read(file);
    List<X509Certificate> chain = CertificateFiles.certificates(file, blocks);
    if (chain.isEmpty()) {
      throw InvalidPemException.file(file, "there is no certificate in this file", null);
    }
    PemBlock block =
        blocks.stream()
            .filter(PemBlock::isPrivateKey)
            .findFirst()
            .orElseThrow(() ->
                InvalidPemException.file(
                    file,
                    "there is no private key in this file",
                    "key and certificate belong in one file"));
    PublicKey ofCertificate = chain.getFirst().getPublicKey();
    PrivateKey key = new PrivateKeyFile(file, password).read(block, ofCertificate.getAlgorithm());
    try {
      if (!belongTogether(key, ofCertificate)) {
        throw InvalidPemException.block(
            file, block, "this key is not that of the first certificate", null);
      }
      return keyManagers(key, chain);
    } catch (GeneralSecurityException e) {
      throw InvalidPemException.block(file, block, "this key cannot be used by Java", null);
    }
  }

  private static KeyManager[] keyManagers(PrivateKey key, List<X509Certificate> chain)
      throws GeneralSecurityException {
    char[] none = new char[0];
    KeyStore store = KeyStores.empty();
    store.setKeyEntry("client", key, none, chain.toArray(new Certificate[0]));
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store, none);
    return factory.getKeyManagers();
  }

  /** What one signs the other verifies. */
  private static boolean belongTogether(PrivateKey key, PublicKey ofCertificate)
      throws GeneralSecurityException {
    String algorithm =
        switch (key.getAlgorithm()) {
          case "RSA" -> "SHA256withRSA";
          case "EC" -> "SHA256withECDSA";
          case "DSA" -> "SHA256withDSA";
          default -> key.getAlgorithm();
        };
    byte[] text = {'o', 'n', 'e'};
    Signature signer = Signature.getInstance(algorithm);
    signer.initSign(key);
    signer.update(text);
    byte[] signed = signer.sign();
    Signature verifier = Signature.getInstance(algorithm);
    verifier.initVerify(ofCertificate);
    verifier.update(text);
    try {
      return verifier.verify(signed);
    } catch (java.security.SignatureException e) {
      return false;
    }
  }
}
