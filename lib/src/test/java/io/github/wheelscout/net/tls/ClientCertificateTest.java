package io.github.wheelscout.net.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.spi.Secret;
import io.github.wheelscout.testkit.server.TestAuthority;
import io.github.wheelscout.testkit.server.TlsIdentity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys and certificates in one file, in every form in which people have them. */
class ClientCertificateTest {

  private static final KeyPassword KNOWN = file -> Secret.of("open sésame");

  @TempDir private Path folder;

  private Path made(String key, String... command) throws Exception {
    Openssl.run(folder, command);
    Openssl.run(
        folder,
        "req",
        "-x509",
        "-key",
        key,
        "-passin",
        "pass:open sésame",
        "-subj",
        "/CN=ann",
        "-out",
        "cert.pem");
    Path file = folder.resolve("client.pem");
    Files.writeString(
        file, Files.readString(folder.resolve("cert.pem")) + Files.readString(folder.resolve(key)));
    return file;
  }

  private static void assertRead(Path file) {
    assertEquals(1, new ClientCertificate(file, KNOWN).keyManagers().length);
  }

  @Test
  void pkcs8IsReadInTheClear() throws IOException {
    TestAuthority authority = TestAuthority.create();
    for (TlsIdentity identity : List.of(authority.client("ann"), authority.rsaClient("ann"))) {
      Path file = folder.resolve("client.pem");
      Files.writeString(file, "key first\n" + identity.keyPem() + identity.chainPem());
      assertRead(file);
    }
  }

  @Test
  void theOldFormsOfRsaAndOfEllipticCurvesAreRead() throws Exception {
    assertRead(made("k", "genrsa", "-traditional", "-out", "k", "2048"));
    assertTrue(Files.readString(folder.resolve("k")).contains("BEGIN RSA PRIVATE KEY"));
    assertRead(made("k", "ecparam", "-genkey", "-name", "prime256v1", "-noout", "-out", "k"));
    assertTrue(Files.readString(folder.resolve("k")).contains("BEGIN EC PRIVATE KEY"));
    assertRead(made("k", "ecparam", "-genkey", "-name", "secp384r1", "-out", "k"));
    assertRead(made("k", "genpkey", "-algorithm", "ed25519", "-out", "k"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-aes128", "-aes192", "-aes256", "-des3"})
  void oldEncryptedKeysAreRead(String cipher) throws Exception {
    String password = "pass:open sésame";
    assertRead(
        made("k", "genrsa", "-traditional", cipher, "-passout", password, "-out", "k", "2048"));
    assertTrue(Files.readString(folder.resolve("k")).contains("Proc-Type: 4,ENCRYPTED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aes128", "aes256"})
  void encryptedPkcs8IsRead(String cipher) throws Exception {
    String key = "pkcs8 -topk8 -in plain -out k -v2 " + cipher;
    Openssl.run(folder, "genpkey", "-algorithm", "RSA", "-out", "plain");
    assertRead(encrypted(key));
    assertTrue(Files.readString(folder.resolve("k")).contains("BEGIN ENCRYPTED PRIVATE KEY"));
    assertRead(encrypted(key + " -v2prf hmacWithSHA1"));
  }

  /** The file k that a call of openssl makes, of words without spaces, with the usual password. */
  private Path encrypted(String call) throws Exception {
    List<String> words = new ArrayList<>(List.of(call.split(" ", -1)));
    words.addAll(List.of("-passout", "pass:open sésame"));
    return made("k", words.toArray(String[]::new));
  }

  @Test
  void aWrongPasswordOrNoneIsSaidSoWithItsPlace() throws Exception {
    Openssl.run(folder, "genpkey", "-algorithm", "RSA", "-out", "plain");
    String password = "pass:open sésame";
    List<Path> files = new ArrayList<>();
    files.add(made("k", "pkcs8", "-topk8", "-in", "plain", "-passout", password, "-out", "k"));
    files.add(
        made("o", "genrsa", "-traditional", "-aes256", "-passout", password, "-out", "o", "2048"));
    for (Path file : files) {
      assertRefused(new ClientCertificate(file, it -> Secret.of("guess")), "password is wrong");
      assertRefused(new ClientCertificate(file, KeyPassword.NONE), "password is not known");
    }
  }

  @Test
  void aKeyThatTakesHoursToDecryptIsRefused() throws Exception {
    Openssl.run(folder, "genpkey", "-algorithm", "RSA", "-out", "plain");
    List<String> command = new ArrayList<>(List.of("pkcs8", "-topk8", "-in", "plain"));
    command.addAll(List.of("-passout", "pass:open sésame", "-iter", "32768"));
    command.addAll(List.of("-outform", "DER", "-out", "k"));
    Openssl.run(folder, command.toArray(String[]::new));
    byte[] content = Files.readAllBytes(folder.resolve("k"));
    PrivateKeyFile file = new PrivateKeyFile(folder.resolve("k"), KNOWN);
    PemBlock block = new PemBlock("ENCRYPTED PRIVATE KEY", 1, Map.of(), content);
    assertEquals("RSA", file.read(block, "RSA").getAlgorithm());
    String text = new String(content, StandardCharsets.ISO_8859_1);
    content[text.indexOf("\2\3\0\200\0") + 2] = 0x7f;
    InvalidPemException e = assertThrows(InvalidPemException.class, () -> file.read(block, "RSA"));
    assertTrue(String.valueOf(e.getMessage()).contains("more than 5000000 rounds"), e::toString);
  }

  @Test
  void aKeyOfAnotherCertificateIsRefused() throws IOException {
    TestAuthority authority = TestAuthority.create();
    TlsIdentity ann = authority.client("ann");
    for (TlsIdentity other : List.of(authority.client("bob"), authority.rsaClient("bob"))) {
      Path file = folder.resolve("mixed.pem");
      Files.writeString(file, ann.chainPem() + other.keyPem());
      int line = (int) ann.chainPem().lines().count() + 1;
      assertRefused(new ClientCertificate(file, KNOWN), "mixed.pem, line " + line + ": this key");
    }
  }

  @Test
  void whatIsNoPemIsSaidWithItsPlaceAndWithoutItsContent() throws IOException {
    TlsIdentity ann = TestAuthority.create().client("ann");
    Path file = folder.resolve("bad.pem");
    assertRefused(new ClientCertificate(file, KNOWN), "no such file");
    Files.writeString(file, ann.keyPem());
    assertRefused(new ClientCertificate(file, KNOWN), "no certificate in this file");
    Files.writeString(file, ann.chainPem());
    assertRefused(new ClientCertificate(file, KNOWN), "no private key in this file");
    Files.writeString(file, ann.chainPem() + ann.keyPem().replace("-----END", "-----ENT"));
    assertRefused(new ClientCertificate(file, KNOWN), "this block has no end");
    Files.writeString(file, ann.chainPem() + ann.keyPem().replace("M", "!"));
    assertRefused(new ClientCertificate(file, KNOWN), "no Base64");
    Files.writeString(file, ann.chainPem() + TlsIdentity.pem("PRIVATE KEY", new byte[] {1, 2}));
    assertRefused(new ClientCertificate(file, KNOWN), "cannot be that of the certificate");
    Files.writeString(file, ann.chainPem() + TlsIdentity.pem("EC PRIVATE KEY", new byte[] {48}));
    assertRefused(new ClientCertificate(file, KNOWN), "this is no private key");
    Files.writeString(file, TlsIdentity.pem("CERTIFICATE", new byte[] {48, 3, 1}) + ann.keyPem());
    assertRefused(new ClientCertificate(file, KNOWN), "line 1: this is no certificate");
  }

  private static void assertRefused(ClientCertificate certificate, String why) {
    InvalidPemException e = assertThrows(InvalidPemException.class, certificate::keyManagers);
    String message = String.valueOf(e.getMessage());
    assertEquals("invalid-certificate-file", e.code());
    assertTrue(message.contains(why), message);
    assertFalse(message.contains("MII"), message);
    assertFalse(message.contains("guess"), message);
  }
}
