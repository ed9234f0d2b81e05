package io.github.wheelscout.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.wheelscout.testkit.Bullet;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a session says it is. */
class UserAgentTest {

  @Test
  @Bullet("HTTP-07")
  void itIsCompactJsonWithSortedKeysInAscii() {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("ci", null);
    facts.put("user_data", "a \"b\" \\ ü\n\ud83d\ude00");
    facts.put("system", Map.of("release", "6.1", "name", "Linux"));
    assertEquals(
        "wheelscout/"
            + UserAgent.VERSION
            + " {\"ci\":null,\"installer\":{\"name\":\"wheelscout\",\"version\":\""
            + UserAgent.VERSION
            + "\"},\"system\":{\"name\":\"Linux\",\"release\":\"6.1\"},"
            + "\"user_data\":\"a \\\"b\\\" \\\\ \\u00fc\\u000a\\ud83d\\ude00\"}",
        new UserAgent(() -> facts).get());
  }

  @Test
  void itIsComputedOnceAndNotBefore() {
    AtomicInteger computed = new AtomicInteger();
    UserAgent agent =
        new UserAgent(() -> {
          computed.incrementAndGet();
          return Map.of();
        });
    assertEquals(0, computed.get());
    assertSame(agent.get(), agent.get());
    assertEquals(1, computed.get());
  }
}
