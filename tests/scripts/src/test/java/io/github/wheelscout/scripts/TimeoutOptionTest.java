package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.LoopbackServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The option {@code --timeout}: how long a server may take. */
class TimeoutOptionTest {

  private static Run run(Map<String, String> variables, String... arguments) {
    return Run.in(Run.environment(Path.of("/dev/null/nowhere"), variables), "", arguments);
  }

  @Test
  void aServerThatDoesNotAnswerInTimeIsAFailedSource() {
    try (LoopbackServer server = LoopbackServer.start()) {
      server.on(
          "/foo/",
          exchange -> {
            try {
              Thread.sleep(60_000);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          });
      String index = server.url("");
      Run option =
          run(Map.of(), "find", "foo", "-i", index, "--timeout", "0.2", "--retries", "0").failed(3);
      assertTrue(option.err().contains("no answer from"), option.err());
      assertTrue(option.err().contains("within 0.2s"), option.err());
      Run variable =
          run(Map.of("PIP_DEFAULT_TIMEOUT", "0.3", "PIP_RETRIES", "0"), "find", "foo", "-i", index);
      assertTrue(variable.failed(3).err().contains("within 0.3s"), variable.err());
    }
  }

  @Test
  void bothNamesThatPipHasAreHeeded() {
    assertEquals(
        List.of("timeout = 7  (PIP_TIMEOUT)"),
        run(Map.of("PIP_TIMEOUT", "7"), "config", "list").found().lines().stream()
            .filter(it -> it.startsWith("timeout"))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "soon", "", "1e3"})
  void whatIsNoTimeIsRefused(String value) {
    Run run = run(Map.of(), "find", "foo", "-i", "sample:", "--timeout=" + value).failed(2);
    assertTrue(run.err().startsWith("error: --timeout cannot be '" + value + "'"), run.err());
  }
}
