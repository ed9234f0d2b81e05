package io.github.wheelscout.net.tls;

import io.github.wheelscout.spi.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * How OpenSSL encrypted keys before PKCS#8: {@code Proc-Type: 4,ENCRYPTED} (RFC 1421), and a key
 * that MD5 makes of the password and the first bytes of the initialization vector.
 */
final class OpenSslEncryption {

  private static final int SALT_BYTES = 8;

  private OpenSslEncryption() {}

  static boolean isUsed(PemBlock block) {
    return block.headers().getOrDefault("Proc-Type", "").endsWith("ENCRYPTED");
  }

  /**
   * The key in the clear.
   *
   * @throws GeneralSecurityException if the password is wrong or the cipher unknown
   */
  static byte[] decrypt(PemBlock block, Secret password) throws GeneralSecurityException {
    String[] how = block.headers().getOrDefault("DEK-Info", "").split(",", -1);
    if (how.length != 2) {
      throw new GeneralSecurityException("no cipher is named");
    }
    byte[] vector;
    try {
      vector = HexFormat.of().parseHex(how[1].strip());
    } catch (IllegalArgumentException e) {
      throw new GeneralSecurityException("the initialization vector is no hexadecimal number", e);
    }
    int size =
        switch (how[0].strip()) {
          case "AES-128-CBC" -> 16;
          case "AES-192-CBC", "DES-EDE3-CBC" -> 24;
          case "AES-256-CBC" -> 32;
          default -> throw new GeneralSecurityException("the cipher " + how[0] + " is unknown");
        };
    boolean aes = how[0].startsWith("AES");
    Cipher cipher = Cipher.getInstance((aes ? "AES" : "DESede") + "/CBC/PKCS5Padding");
    byte[] key = key(password, vector, size);
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(key, aes ? "AES" : "DESede"),
        new IvParameterSpec(vector));
    return cipher.doFinal(block.content());
  }

  private static byte[] key(Secret password, byte[] vector, int size)
      throws GeneralSecurityException {
    MessageDigest md5 = MessageDigest.getInstance("MD5");
    byte[] secret = password.reveal().getBytes(StandardCharsets.UTF_8);
    byte[] key = new byte[0];
    byte[] last = key;
    while (key.length < size) {
      md5.update(last);
      md5.update(secret);
      md5.update(vector, 0, Math.min(SALT_BYTES, vector.length));
      last = md5.digest();
      int filled = key.length;
      key = Arrays.copyOf(key, filled + last.length);
      System.arraycopy(last, 0, key, filled, last.length);
    }
    return Arrays.copyOf(key, size);
  }
}
