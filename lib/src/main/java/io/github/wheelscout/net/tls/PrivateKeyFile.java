package io.github.wheelscout.net.tls;

import io.github.wheelscout.spi.Secret;
import java.io.IOException;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import org.jspecify.annotations.Nullable;

/** Reads private keys in PEM: PKCS#8, PKCS#1 and SEC 1, in the clear or encrypted. */
final class PrivateKeyFile {

  /** As many as Java takes of its own stores: seconds. What four bytes can say takes an hour. */
  private static final int MOST_ROUNDS = 5_000_000;

  private final Path file;
  private final KeyPassword password;

  PrivateKeyFile(Path file, KeyPassword password) {
    this.file = file;
    this.password = password;
  }

  /**
   * The key in a block.
   *
   * @param algorithm the algorithm of the public key that it belongs to
   * @throws InvalidPemException if it is none, or the password is wrong
   */
  PrivateKey read(PemBlock block, String algorithm) {
    byte[] key = pkcs8(block);
    if (key == null) {
      throw InvalidPemException.block(file, block, "this is no private key", null);
    }
    try {
      return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(key));
    } catch (GeneralSecurityException e) {
      throw InvalidPemException.block(
          file,
          block,
          "this key cannot be that of the certificate, which has one for " + algorithm,
          null);
    }
  }

  private byte @Nullable [] pkcs8(PemBlock block) {
    return switch (block.label()) {
      case "PRIVATE KEY" -> block.content();
      case "ENCRYPTED PRIVATE KEY" -> decrypted(block);
      case "RSA PRIVATE KEY" -> Der.pkcs8OfRsa(plain(block));
      case "EC PRIVATE KEY" -> Der.pkcs8OfEc(plain(block));
      default ->
          throw InvalidPemException.block(
              file,
              block,
              "keys of this kind are not read",
              "'openssl pkcs8 -topk8' writes them as others are");
    };
  }

  /** What old forms hold, which may be encrypted too. */
  private byte[] plain(PemBlock block) {
    if (!OpenSslEncryption.isUsed(block)) {
      return block.content();
    }
    try {
      return OpenSslEncryption.decrypt(block, secret(block));
    } catch (GeneralSecurityException e) {
      throw refused(block, e);
    }
  }

  private byte[] decrypted(PemBlock block) {
    Secret secret = secret(block);
    try {
      EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(block.content());
      if (rounds(info) > MOST_ROUNDS) {
        throw InvalidPemException.block(
            file, block, "to decrypt this key takes more than " + MOST_ROUNDS + " rounds", null);
      }
      String algorithm = algorithm(info);
      PBEKeySpec spec = new PBEKeySpec(secret.reveal().toCharArray());
      Cipher cipher = Cipher.getInstance(algorithm);
      cipher.init(
          Cipher.DECRYPT_MODE,
          SecretKeyFactory.getInstance(algorithm).generateSecret(spec),
          info.getAlgParameters());
      return info.getKeySpec(cipher).getEncoded();
    } catch (IOException | GeneralSecurityException e) {
      throw refused(block, e);
    }
  }

  /** How often the password is hashed; 0 if it is not said. */
  private static int rounds(EncryptedPrivateKeyInfo info) throws GeneralSecurityException {
    AlgorithmParameters parameters = info.getAlgParameters();
    return parameters == null
        ? 0
        : parameters.getParameterSpec(PBEParameterSpec.class).getIterationCount();
  }

  /** PBES2 is a family; its parameters know the member. */
  private static String algorithm(EncryptedPrivateKeyInfo info) {
    boolean family = info.getAlgName().equals("PBES2") || info.getAlgName().startsWith("1.2.");
    return family && info.getAlgParameters() != null
        ? info.getAlgParameters().toString()
        : info.getAlgName();
  }

  private Secret secret(PemBlock block) {
    Secret secret = password.of(file);
    if (secret == null) {
      throw InvalidPemException.block(
          file,
          block,
          "this key is encrypted, and its password is not known",
          "set WHEELSCOUT_CLIENT_CERT_PASSWORD");
    }
    return secret;
  }

  private InvalidPemException refused(PemBlock block, Exception e) {
    boolean unknown =
        e instanceof java.security.NoSuchAlgorithmException
            || String.valueOf(e.getMessage()).contains("unknown");
    return InvalidPemException.block(
        file,
        block,
        unknown ? "this key is encrypted in a way that is not known" : "the password is wrong",
        unknown ? "'openssl pkcs8 -topk8 -v2 aes256' encrypts it in one that is" : null);
  }
}
