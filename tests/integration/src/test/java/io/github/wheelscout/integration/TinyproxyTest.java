package io.github.wheelscout.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.server.IndexServer;
import io.github.wheelscout.testkit.server.LoggedRequest;
import io.github.wheelscout.testkit.server.Release;
import io.github.wheelscout.testkit.server.ServerTls;
import io.github.wheelscout.testkit.server.TestAuthority;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A real forward proxy that wants a password, and what its log says of us. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TinyproxyTest {

  private static final String FOUND = "foo-1.0-py3-none-any.whl";

  private final TestAuthority authority = TestAuthority.create();
  private final IndexServer http = IndexServer.of(FOUND);
  private final IndexServer https =
      IndexServer.builder()
          .release(Release.of(FOUND))
          .tls(ServerTls.of(authority.loopback()))
          .start();
  private int port;
  private @Nullable Daemon proxy;

  private Path folder = Path.of("");

  @BeforeAll
  void start(@TempDir Path temporary) throws Exception {
    folder = temporary;
    port = Daemon.freePort();
    Path configuration = folder.resolve("tinyproxy.conf");
    try (var in = TinyproxyTest.class.getResourceAsStream("/tinyproxy.conf")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(
          configuration,
          text.replace("@PORT@", Integer.toString(port)).replace("@FOLDER@", folder.toString()));
    }
    Files.writeString(folder.resolve("authority.pem"), authority.pem());
    proxy = Daemon.start(folder, port, "tinyproxy", "-d", "-c", configuration.toString());
  }

  @AfterAll
  void stop() {
    if (proxy != null) {
      proxy.close();
    }
    http.close();
    https.close();
  }

  private CommandLine find(IndexServer index, Map<String, String> variables, String... options) {
    List<String> words =
        new ArrayList<>(List.of("find", "--target", "linux-x86_64", "--python-version", "3.12"));
    words.addAll(List.of("--format", "ndjson", "--retries", "0", "-i", index.index()));
    words.addAll(List.of("--cert", folder.resolve("authority.pem").toString()));
    words.addAll(List.of(options));
    words.add("foo");
    return CommandLine.run(words, variables);
  }

  private String url(String userInfo) {
    return "http://" + userInfo + "127.0.0.1:" + port;
  }

  private String log() throws IOException, InterruptedException {
    return String.join("\n", Daemon.lines(folder.resolve("proxy.log"), 1));
  }

  private static void assertNothingForProxies(IndexServer server) {
    for (LoggedRequest request : server.requests()) {
      assertEquals("", request.header("proxy-authorization"));
      assertEquals("", request.header("proxy-wheelscout-relay"));
    }
  }

  @Test
  void httpAndHttpsGoThroughIt() throws Exception {
    for (IndexServer server : List.of(http, https)) {
      CommandLine run = find(server, Map.of(), "--proxy", url("ann:s3cret@"));
      assertTrue(run.chosen().endsWith(FOUND), run.out() + run.err());
    }
    String log = log();
    assertTrue(log.contains("GET " + http.page("foo") + " HTTP/1.1"), log);
    assertTrue(log.contains("CONNECT 127.0.0.1:" + https.port() + " HTTP/1.1"), log);
    assertNothingForProxies(http);
    assertNothingForProxies(https);
  }

  @Test
  void variablesNameIt() throws Exception {
    Map<String, String> variables =
        Map.of("http_proxy", url("ann:s3cret@"), "HTTPS_PROXY", url("ann:s3cret@"));
    int before = http.requests().size() + https.requests().size();
    for (IndexServer server : List.of(http, https)) {
      assertEquals(0, find(server, variables).exit());
      assertEquals(0, find(server, Map.of("PIP_PROXY", url("ann:s3cret@"))).exit());
    }
    assertEquals(before + 4, http.requests().size() + https.requests().size());
  }

  @Test
  void hostsAreAskedDirectlyWhereTheProxyIsSwitchedOff() {
    String nobody = "http://127.0.0.1:1";
    for (IndexServer server : List.of(http, https)) {
      Map<String, String> variables = Map.of("ALL_PROXY", nobody);
      assertEquals(3, find(server, variables).exit());
      assertEquals(0, find(server, variables, "--no-proxy-env").exit());
      assertEquals(0, find(server, variables, "--proxy", "").exit());
      assertEquals(0, find(server, Map.of("ALL_PROXY", nobody, "NO_PROXY", "127.0.0.0/8")).exit());
      assertEquals(3, find(server, Map.of("NO_PROXY", "*"), "--proxy", nobody).exit());
    }
  }

  /** Of http alone it says so as the host would, with 401; so there only no password is tried. */
  @Test
  void aWrongPasswordIsToldAndNotShown() {
    assertUnknown(find(https, Map.of(), "--proxy", url("ann:wr0ng@")), "does not accept");
    assertUnknown(find(https, Map.of(), "--proxy", url("")), "wants a user");
    assertUnknown(find(http, Map.of(), "--proxy", url("")), "wants a user");
  }

  private void assertUnknown(CommandLine run, String how) {
    String said = run.out() + run.err();
    assertEquals(3, run.exit(), said);
    assertTrue(said.contains("the proxy 127.0.0.1:" + port + " " + how), said);
    assertFalse(said.contains("wr0ng"), said);
  }

  @Test
  void aProxyOfAnotherKindIsAMistakeOfTheUser() {
    CommandLine option = find(http, Map.of(), "--proxy", "socks5://u:s3cret@127.0.0.1:1080");
    assertEquals(2, option.exit(), option.err());
    CommandLine variable = find(http, Map.of("ALL_PROXY", "socks5://u:s3cret@127.0.0.1:1080"));
    assertEquals(2, variable.exit(), variable.err());
    for (CommandLine run : List.of(option, variable)) {
      assertTrue((run.out() + run.err()).contains("socks5"), run.err());
      assertFalse((run.out() + run.err()).contains("s3cret"), run.err());
    }
  }
}
