package io.github.wheelscout.net.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import io.github.wheelscout.spi.Secret;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

class PemFuzzTest {

  private static final Path FILE = Path.of("client.pem");

  /** The openssl of the seeds knows it, too. */
  private static final KeyPassword PASSWORD = file -> Secret.of("pa55word");

  /** The labels of keys, and the algorithms that their certificates may have. */
  private static final List<String> LABELS =
      List.of("PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY");

  private static final List<String> ALGORITHMS = List.of("RSA", "EC", "Ed25519", "DSA", "none");

  @FuzzTest
  void file(byte[] input) {
    String text = Fuzzed.text(input);
    List<PemBlock> blocks =
        Fuzzed.parsed(InvalidPemException.class, () -> PemFile.read(FILE, text));
    if (blocks == null) {
      return;
    }
    int line = 0;
    for (PemBlock block : blocks) {
      assertTrue(block.line() > line);
      line = block.line();
      assertTrue(text.contains("-----BEGIN " + block.label() + "-----"));
      List<PemBlock> again = PemFile.read(FILE, pem(block.label(), block.content()));
      assertEquals(1, again.size());
      assertTrue(Arrays.equals(block.content(), again.getFirst().content()));
      if (block.isPrivateKey()) {
        assertKey(block);
      }
    }
    Fuzzed.parsed(InvalidPemException.class, () -> CertificateFiles.certificates(FILE, blocks));
  }

  private static String pem(String label, byte[] content) {
    String base64 = Base64.getMimeEncoder().encodeToString(content);
    return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
  }

  private static void assertKey(PemBlock block) {
    for (String algorithm : ALGORITHMS) {
      try {
        PrivateKey key = new PrivateKeyFile(FILE, PASSWORD).read(block, algorithm);
        assertNotNull(key.getAlgorithm());
      } catch (InvalidPemException e) {
        Fuzzed.assertGood(e);
        assertFalse(String.valueOf(e.getMessage()).contains("pa55word"));
      }
    }
  }

  /** What kind of key it is, and the key. */
  @FuzzTest
  void key(byte[] input) {
    if (input.length > 0) {
      String label = LABELS.get(Math.floorMod(input[0], LABELS.size()));
      byte[] content = Arrays.copyOfRange(input, 1, input.length);
      assertKey(new PemBlock(label, 1, Map.of(), content));
    }
  }

  /** How an old key is encrypted, and the key. */
  @FuzzTest
  void oldEncryption(byte[] input) {
    List<String> parts = Fuzzed.pair(input);
    Map<String, String> headers = Map.of("Proc-Type", "4,ENCRYPTED", "DEK-Info", parts.getFirst());
    int start = Math.min(input.length, parts.getFirst().length() + 1);
    byte[] content = Arrays.copyOfRange(input, start, input.length);
    assertKey(new PemBlock("RSA PRIVATE KEY", 1, headers, content));
    assertKey(new PemBlock("EC PRIVATE KEY", 1, headers, content));
  }

  /** A certificate as a file has it, and as a host shows it that nobody believes. */
  @FuzzTest
  void certificate(byte[] input) {
    PemBlock block = new PemBlock("CERTIFICATE", 1, Map.of(), input);
    List<X509Certificate> read =
        Fuzzed.parsed(
            InvalidPemException.class, () -> CertificateFiles.certificates(FILE, List.of(block)));
    if (read != null) {
      X509Certificate[] chain = read.toArray(X509Certificate[]::new);
      RefusedCertificateException refused =
          RefusedCertificateException.of(chain, new CertificateException("another name"));
      String message = String.valueOf(refused.getMessage());
      assertEquals(1, message.lines().count());
      Fuzzed.assertClean(message);
    }
  }
}
