package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.spi.LinkEvaluator;
import io.github.wheelscout.testkit.BadProviders;
import io.github.wheelscout.testkit.BadProviders.Habit;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProvidersTest {

  @TempDir private Path folder;

  private Path bad() {
    return BadProviders.jar(LinkEvaluator.class, Habit.THROWS_AT_ITS_START)
        .line(LinkEvaluator.class, "zoo.Gone")
        .write(folder.resolve("bad.jar"));
  }

  @Test
  void eachPluginComesWithItsKindAndItsJar() {
    String out = Run.of("providers").found().out();
    assertTrue(
        out.contains("keyring env (io.github.wheelscout.provider.env.EnvironmentKeyring in "), out);
    assertTrue(
        out.contains("link evaluator cooldown (io.github.wheelscout.provider.cooldown."), out);
  }

  @Test
  void whatIsWrongWithOthersIsTheAnswerToo() {
    Path jar = bad();
    Run run = Run.of("providers", "--plugin", jar.toString());
    assertEquals(1, run.exit());
    assertEquals("", run.err());
    assertTrue(run.out().contains("link evaluator cooldown ("), run.out());
    assertTrue(
        run.out()
            .contains(
                "provider-class-missing: the link evaluator (zoo.Gone in "
                    + jar
                    + ") is not there\n"),
        run.out());
    assertTrue(
        run.out()
            .contains(
                "provider-failed: the link evaluator (zoo.Bad in "
                    + jar
                    + ") failed at its start: IllegalStateException: no start\n"),
        run.out());
  }

  @Test
  void theJsonIsWhatItsSchemaSays() {
    JsonNode answer =
        JsonMapper.shared()
            .readTree(Run.of("providers", "--plugin", bad().toString(), "--format", "json").out());
    Schemas.of("providers").check(answer);
    assertEquals(2, answer.get("providers").size());
    assertEquals(2, answer.get("failures").size());
    assertEquals("zoo.Gone", answer.get("failures").get(0).get("class").asString());
  }

  @Test
  void itTakesNoWords() {
    Run.of("providers", "cooldown").failed(2);
  }
}
