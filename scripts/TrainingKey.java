package io.github.wheelscout.scripts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A key that the JDK's keytool makes for one {@link Training} and nothing else, so that none lies about. */
final class TrainingKey {

  private static final String PASSWORD = "training";

  private final KeyStore store;

  private TrainingKey(KeyStore store) {
    this.store = store;
  }

  /** A new key for this machine's own address, in a folder that the training will remove. */
  static TrainingKey make(Path folder, String jdk) throws IOException, GeneralSecurityException, InterruptedException {
    Path file = folder.resolve("training.p12");
    List<String> call =
        List.of(
            jdk + "/bin/keytool", "-genkeypair", "-keystore", file.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD, "-alias", "training",
            "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=127.0.0.1", "-ext", "SAN=ip:127.0.0.1", "-validity", "2");
    int status = new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    if (status != 0) {
      throw new IOException("keytool ended with " + status);
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD.toCharArray());
    }
    return new TrainingKey(store);
  }

  /** What a server shows the key with. */
  SSLContext context() throws GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  /** Writes what a client needs to believe the key, as PEM. */
  Path writeCertificate(Path file) throws IOException, GeneralSecurityException {
    byte[] encoded = store.getCertificate("training").getEncoded();
    String lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(encoded);
    return Files.writeString(file, "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n");
  }
}
