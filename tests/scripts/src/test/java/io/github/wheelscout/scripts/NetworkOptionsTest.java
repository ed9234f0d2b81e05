package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.LoopbackServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options that say how URLs are asked. */
class NetworkOptionsTest {

  private static final String STRANGER = "http://no-such-host.invalid/simple";

  private final LoopbackServer server = LoopbackServer.start();

  @AfterEach
  void close() {
    server.close();
  }

  private static Run run(Map<String, String> variables, String... arguments) {
    return Run.in(Run.environment(Path.of("/dev/null/nowhere"), variables), "", arguments);
  }

  private Run find(Map<String, String> variables, String... options) {
    List<String> words = new ArrayList<>(List.of("find", "demo", "-i", server.url("")));
    words.addAll(List.of(options));
    return run(variables, words.toArray(String[]::new));
  }

  @Test
  void aRequestIsRepeatedAsOftenAsRetriesSays() {
    server.status("/demo/", 503);
    find(Map.of(), "--retries", "1").failed(3);
    assertEquals(Collections.nCopies(2, "GET /demo/"), server.lines());
    find(Map.of("PIP_RETRIES", "0")).failed(3);
    assertEquals(3, server.lines().size());
  }

  @Test
  void whatIsHealedIsNotMentioned() {
    AtomicInteger asked = new AtomicInteger();
    server.on(
        "/demo/",
        exchange -> {
          byte[] page = "<a href='demo-1.0.tar.gz'>".getBytes(StandardCharsets.UTF_8);
          int status = asked.getAndIncrement() == 0 ? 429 : 200;
          LoopbackServer.send(exchange, status, "text/html", page);
        });
    Run run = find(Map.of(), "-q");
    assertEquals(List.of("demo-1.0.tar.gz"), run.found().lines());
    assertEquals("", run.err());
  }

  @Test
  void whichStatusesAreAskedAgainIsAPolicy() {
    server.status("/demo/", 504);
    find(Map.of(), "--retries", "1", "--policy", "retry-status=as-pip").failed(3);
    assertEquals(1, server.lines().size());
    find(Map.of(), "--retries", "1").failed(3);
    assertEquals(3, server.lines().size());
  }

  @Test
  void anIndexThatNobodyVouchesForIsNotAsked() {
    Run standard = run(Map.of(), "find", "demo", "-i", STRANGER, "--format", "json");
    assertEquals(3, standard.exit(), standard.err());
    assertTrue(standard.out().contains("\"code\":\"insecure-origin\""), standard.out());
    assertTrue(standard.err().contains("--trusted-host no-such-host.invalid"), standard.err());
    server.page("/demo/", "text/html", "<a href='demo-1.0.tar.gz'>");
    Run pip = find(Map.of(), "--extra-index-url", STRANGER, "--compat", "pip");
    assertEquals(List.of("demo-1.0.tar.gz"), pip.found().lines());
    assertTrue(pip.err().contains("--trusted-host no-such-host.invalid"), pip.err());
  }

  @Test
  void theHintOfARequirementsFileSpeaksOfNoIndex() {
    server.status("/r.txt", 403);
    Run run = run(Map.of(), "find", "-r", server.url("/r.txt"), "--no-cache-dir").failed(3);
    assertTrue(run.err().endsWith("\nhint: give it credentials\n"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"requirements.txt", "pylock.toml"})
  void aRequirementsFileThatNobodyVouchesForIsFetchedLikeAFile(String name) {
    server.page("/requirements.txt", "text/plain", "# nothing");
    server.page("/pylock.toml", "text/plain", "lock-version='1.0'\ncreated-by='x'\npackages=[]");
    String file = "http://files.example/" + name;
    String[] words = {"find", "--no-index", "--proxy", server.url(""), "-r", file};
    Run standard = run(Map.of(), words).failed(3);
    assertTrue(standard.err().contains(file + " is not asked"), standard.err());
    assertTrue(standard.err().contains("hint: use https, or --trusted-host files.example"));
    assertEquals(List.of(), server.lines());
    run(Map.of("WHEELSCOUT_POLICY", "insecure-files=allow"), words).found();
    run(Map.of("WHEELSCOUT_COMPAT", "pip"), words).found();
    assertEquals(Collections.nCopies(2, "GET " + file), server.lines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-host.invalid", "NO-SUCH-HOST.invalid:80"})
  void aTrustedHostIsAsked(String host) {
    String[] words = {
      "find", "demo", "-i", STRANGER, "--retries", "0", "--trusted-host", host, "--format", "json"
    };
    assertTrue(run(Map.of(), words).out().contains("\"code\":\"host-not-found\""));
    Map<String, String> variable = Map.of("PIP_TRUSTED_HOST", "a.example " + host);
    Run run = run(variable, "find", "demo", "-i", STRANGER, "--retries", "0", "--format", "json");
    assertTrue(run.out().contains("\"code\":\"host-not-found\""), run.out());
  }

  @Test
  void indexesAreToldWhoAsks() {
    find(Map.of("PIP_USER_AGENT_USER_DATA", "team a", "CI", "1"), "--retries", "0");
    String agent = server.requests().getFirst().header("user-agent");
    assertTrue(agent.startsWith("wheelscout/" + Help.VERSION + " {\"ci\":true,\"cpu\":"), agent);
    assertTrue(agent.endsWith("\"user_data\":\"team a\"}"), agent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--retries=-1",
        "--retries=many",
        "--retries=",
        "--connections-per-host=0",
        "--total-timeout=0"
      })
  void whatIsNoNumberIsRefused(String option) {
    Run run = find(Map.of(), option).failed(2);
    assertTrue(
        run.err().startsWith("error: " + option.substring(0, option.indexOf('='))), run.err());
    assertEquals(List.of(), server.lines());
  }
}
