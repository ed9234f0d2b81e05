package io.github.wheelscout.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A real nginx, and what its log says of us: HTTP/2, certificates, redirects to nowhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NginxTest {

  private static final String FOUND = "foo-1.0-py3-none-any.whl";

  private @Nullable Nginx started;

  private Path folder = Path.of("");

  @BeforeAll
  void start(@TempDir Path temporary) throws Exception {
    folder = temporary;
    started = new Nginx(folder);
  }

  @AfterAll
  void stop() {
    if (started != null) {
      started.close();
    }
  }

  private Nginx nginx() {
    return Objects.requireNonNull(started);
  }

  private static CommandLine find(Map<String, String> variables, String... options) {
    List<String> words =
        new ArrayList<>(List.of("find", "--target", "linux-x86_64", "--python-version", "3.12"));
    words.addAll(List.of("--format", "ndjson", "--retries", "0"));
    words.addAll(List.of(options));
    words.add("foo");
    return CommandLine.run(words, variables);
  }

  private String last() throws Exception {
    return nginx().requests(1).getLast();
  }

  @Test
  void httpIsAskedInHttp11() throws Exception {
    CommandLine run = find(Map.of(), "-i", Nginx.index("http", nginx().plain));
    assertTrue(run.chosen().endsWith(FOUND), run.err());
    assertEquals("HTTP/1.1|200|-|-|GET /simple/foo/ HTTP/1.1", last());
  }

  @Test
  void httpsIsAskedInHttp2() throws Exception {
    String index = Nginx.index("https", nginx().secure);
    CommandLine run = find(Map.of(), "-i", index, "--cert", nginx().cert());
    assertTrue(run.chosen().endsWith(FOUND), run.err());
    assertEquals("HTTP/2.0|200|NONE|-|GET /simple/foo/ HTTP/2.0", last());
  }

  @Test
  void variablesNameBundlesToo() {
    String index = Nginx.index("https", nginx().secure);
    for (String name :
        List.of("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "PIP_CERT")) {
      CommandLine run = find(Map.of(name, nginx().cert()), "-i", index);
      assertTrue(run.chosen().endsWith(FOUND), name + run.err());
    }
    assertEquals(3, find(Map.of(), "-i", index).exit());
    Map<String, String> switchedOff = Map.of("REQUESTS_CA_BUNDLE", nginx().cert());
    assertEquals(3, find(switchedOff, "-i", index, "--no-proxy-env").exit());
  }

  @Test
  void aClientIsKnownByItsCertificate() throws Exception {
    String index = Nginx.index("https", nginx().closed);
    String client = nginx().client("ann");
    CommandLine run =
        find(Map.of(), "-i", index, "--cert", nginx().cert(), "--client-cert", client);
    assertTrue(run.chosen().endsWith(FOUND), run.err());
    assertEquals("HTTP/2.0|200|SUCCESS|CN=ann|GET /simple/foo/ HTTP/2.0", last());

    int before = nginx().requests(1).size();
    CommandLine without = find(Map.of(), "-i", index, "--cert", nginx().cert());
    assertFalse(without.exit() == 0, without.out());
    List<String> log = nginx().requests(before);
    assertTrue(log.stream().skip(before).noneMatch(it -> it.contains("|200|")), log::toString);
  }

  @Test
  void anEncryptedKeyIsOpenedWithThePasswordOfAVariable() throws Exception {
    Path plain = Path.of(nginx().client("bob"));
    Path encrypted = folder.resolve("encrypted.pem");
    Process openssl =
        new ProcessBuilder(
                "openssl",
                "pkcs8",
                "-topk8",
                "-in",
                plain.toString(),
                "-passout",
                "pass:opensesame")
            .redirectOutput(encrypted.toFile())
            .start();
    assertEquals(0, openssl.waitFor());
    Files.writeString(encrypted, Files.readString(encrypted) + Files.readString(plain));
    String index = Nginx.index("https", nginx().closed);
    String[] options = {
      "-i", index, "--cert", nginx().cert(), "--client-cert", encrypted.toString()
    };
    CommandLine run = find(Map.of("WHEELSCOUT_CLIENT_CERT_PASSWORD", "opensesame"), options);
    assertTrue(run.chosen().endsWith(FOUND), run.err());

    CommandLine wrong = find(Map.of("WHEELSCOUT_CLIENT_CERT_PASSWORD", "gu3ss"), options);
    assertEquals(2, wrong.exit(), wrong.err());
    String said = wrong.out() + wrong.err();
    assertTrue(said.contains("the password is wrong"), said);
    assertFalse(said.contains("gu3ss"), said);
  }

  @Test
  void aBundleThatIsNoneIsAMistakeOfTheUser() throws Exception {
    String index = Nginx.index("https", nginx().secure);
    Path bad = Files.writeString(folder.resolve("bad.pem"), "-----BEGIN CERTIFICATE-----\n?");
    CommandLine run = find(Map.of(), "-i", index, "--cert", bad.toString());
    assertEquals(2, run.exit(), run.err());
    assertTrue(run.out().contains("invalid-certificate-file"), run.out());
    CommandLine missing = find(Map.of(), "-i", index, "--cert", bad + ".not");
    assertEquals(2, missing.exit(), missing.err());
    CommandLine unneeded =
        find(Map.of(), "-i", Nginx.index("http", nginx().plain), "--cert", bad.toString());
    assertEquals(0, unneeded.exit(), unneeded.err());
  }
}
