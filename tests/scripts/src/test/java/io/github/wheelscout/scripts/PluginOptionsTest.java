package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.spi.CandidateFilter;
import io.github.wheelscout.spi.LinkEvaluator;
import io.github.wheelscout.spi.LinkSourceProvider;
import io.github.wheelscout.spi.Provider;
import io.github.wheelscout.testkit.BadProviders;
import io.github.wheelscout.testkit.BadProviders.Habit;
import io.github.wheelscout.testkit.PluginJar;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options about plugins, and what a plugin that misbehaves does to a run. */
class PluginOptionsTest {

  @TempDir private Path folder;

  private Path bad(Class<? extends Provider> kind, Habit habit) {
    return BadProviders.jar(kind, habit).write(folder.resolve("bad.jar"));
  }

  private static Run find(String... arguments) {
    String[] usual = {
      "find", "six", "-i", "sample:", "--target=linux-x86_64", "--python-version=3.12", "-q"
    };
    String[] all = Arrays.copyOf(usual, usual.length + arguments.length);
    System.arraycopy(arguments, 0, all, usual.length, arguments.length);
    return Run.of(all);
  }

  @Test
  void theCooldownRefusesWhatIsTooNew() {
    assertEquals("six-1.17.0-py2.py3-none-any.whl\n", find().found().out());
    Run run = find("--provider-option", "cooldown.days=9000").failed(1);
    assertTrue(run.err().contains("too-new"), run.err());
  }

  @Test
  void anOptionThatAPluginDoesNotUnderstandEndsTheRun() {
    Run run = find("--provider-option", "cooldown.days=many").failed(4);
    assertTrue(run.err().contains("cooldown.days must be a number of days"), run.err());
  }

  @Test
  void anEvaluatorOrFilterThatThrowsExitsWith4NamingItsJar() {
    for (Class<? extends Provider> kind : kinds()) {
      Path jar = bad(kind, Habit.THROWS);
      Run run = find("--plugin", jar.toString()).failed(4);
      assertTrue(run.err().contains("'bad' (zoo.Bad in " + jar + ") failed"), run.err());
      assertTrue(run.err().contains("a policy that fails is never skipped"), run.err());
    }
  }

  private static List<Class<? extends Provider>> kinds() {
    return List.of(LinkEvaluator.class, CandidateFilter.class);
  }

  @Test
  void aSourceProviderThatThrowsExitsWith3InBothModes() {
    String jar = bad(LinkSourceProvider.class, Habit.THROWS).toString();
    find("--plugin", jar).failed(3);
    find("--plugin", jar, "--compat", "pip").failed(3);
  }

  @Test
  void onePluginsFailureIsPartOfTheJson() {
    String jar = bad(LinkEvaluator.class, Habit.ANSWERS_NULL).toString();
    Run run = find("--plugin", jar, "--format", "ndjson");
    assertEquals(4, run.exit());
    assertTrue(run.out().contains("\"code\":\"provider-returned-null\""), run.out());
  }

  @Test
  void aPluginThatHangsIsLeftBehindInTime() {
    String jar = bad(LinkEvaluator.class, Habit.HANGS).toString();
    Run run =
        assertTimeoutPreemptively(
            Duration.ofSeconds(15), () -> find("--plugin", jar, "--provider-timeout", "0.5"));
    assertTrue(run.failed(4).err().contains("did not answer within 500 ms"), run.err());
    assertTrue(run.err().contains("--provider-timeout gives it more time"), run.err());
  }

  @Test
  void aBadServicesLineIsAWarning() {
    Path jar = new PluginJar().line(LinkEvaluator.class, "a b").write(folder.resolve("line.jar"));
    Run run = find("--plugin", jar.toString()).found();
    assertEquals("six-1.17.0-py2.py3-none-any.whl\n", run.out());
    Run told = Run.of("find", "six", "-i", "sample:", "--plugin", jar.toString()).found();
    assertTrue(
        told.err().contains("warning: the link evaluator (no class in " + jar + ")"), told.err());
  }

  @Test
  void aPluginThatIsNotThereIsAUsageError() {
    Run run = find("--plugin", "no-such.jar").failed(2);
    assertTrue(
        run.err().startsWith("error: --plugin cannot be 'no-such.jar': there is no such file\n"),
        run.err());
  }

  @Test
  void anOptionForNoPluginIsAUsageError() {
    Run run = find("--provider-option", "coldown.days=7").failed(2);
    assertTrue(run.err().contains("no provider is called 'coldown'"), run.err());
    assertTrue(run.err().contains("hint: there are cooldown, env"), run.err());
  }

  @Test
  void anOptionOrTimeThatIsNoneIsAUsageError() {
    for (String option : new String[] {"cooldown", "cooldown.days", ".days=7", "cooldown.=7"}) {
      find("--provider-option", option).failed(2);
    }
    for (String time : new String[] {"0", "-1", "soon", "1e999999999", "99999999999"}) {
      find("--provider-timeout=" + time).failed(2);
    }
  }
}
