package io.github.wheelscout.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.wheelscout.integration.Pip.Choice;
import io.github.wheelscout.url.PercentCoding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A real pip, asked at the same servers as we with {@code --compat pip}: its finder's best file and
 * the file that it would install are ours. {@code -Dscenarios.seed=N} makes up other questions.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PipChoicesTest {

  private static final int SCENARIOS = 60;

  private final Site site = new Site();
  private @Nullable Pip pip;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    String missing = Pip.missing();
    assumeTrue(missing == null, missing);
    pip = new Pip(folder);
  }

  @AfterAll
  void stop() {
    if (pip != null) {
      pip.close();
    }
    site.close();
  }

  private Pip pip() {
    return Objects.requireNonNull(pip);
  }

  private CommandLine ours(List<String> options, String requirement) {
    List<String> words = new ArrayList<>(options);
    words.addAll(
        List.of("--compat", "pip", "--python-version", pip().pythonVersion(), "--timeout", "5"));
    CommandLine run = CommandLine.find(words, requirement);
    assertTrue(run.exit() <= 1, run.err());
    return run;
  }

  /**
   * Asks both; of a source archive that is to be installed pip says nothing without building it.
   */
  private void compare(List<String> options, String requirement) {
    Choice theirs = pip().choice(options, requirement);
    CommandLine ours = ours(options, requirement);
    String asked = String.join(" ", options) + " " + requirement;
    assertEquals(decoded(theirs.best()), decoded(ours.chosen()), () -> "best: " + asked);
    if (!ours.installed().endsWith(".tar.gz")) {
      assertEquals(
          decoded(theirs.installed()), decoded(ours.installed()), () -> "installed: " + asked);
    }
  }

  /** Pip spells a plus sign in a URL as %2B, which means the same. */
  private static String decoded(String url) {
    return PercentCoding.decode(url);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void madeUpQuestionsHavePipsAnswers(boolean sdists, @TempDir Path folder) throws Exception {
    long seed = Long.getLong("scenarios.seed", 20261122);
    Random random = new Random(seed);
    int found = 0;
    for (int i = 0; i < SCENARIOS; i++) {
      Scenario scenario = Scenario.random(random, site, (sdists ? "s" : "w") + i, folder, sdists);
      compare(scenario.options(), scenario.requirement());
      found += ours(scenario.options(), scenario.requirement()).exit() == 0 ? 1 : 0;
    }
    System.out.printf(
        "pip %s: the same file in %d questions (seed %d), %d of them found%n",
        sdists ? "with source archives" : "with wheels", SCENARIOS, seed, found);
    assertTrue(found > SCENARIOS / 2);
  }

  @ParameterizedTest
  @EnumSource
  void anIndexThatFailsIsPassedOverAsPipDoes(Fault fault) {
    String good = site.index("good", "foo-1.0-py3-none-any.whl");
    String bad = site.failing(fault);
    List<String> options = List.of("-i", bad, "--extra-index-url", good);
    if (fault.crashesPip()) {
      assertEquals("crash", pip().choice(options, "foo").best());
      assertTrue(ours(options, "foo").chosen().endsWith("/good/foo-1.0-py3-none-any.whl"));
    } else {
      compare(options, "foo");
    }
  }

  @Test
  void privateAndPublicInEitherOrder() {
    String internal =
        site.index("internal", "foo-1.0-py3-none-any.whl", "foo-2.0-py3-none-any.whl");
    String open = site.index("open", "foo-2.0-py3-none-any.whl", "foo-3.0-py3-none-any.whl");
    for (String requirement : List.of("foo", "foo<3", "foo==2.0", "foo<2", "foo>3")) {
      compare(List.of("-i", internal, "--extra-index-url", open), requirement);
      compare(List.of("--extra-index-url", internal, "-i", open), requirement);
      compare(List.of("-f", internal + "/foo/", "-i", open), requirement);
      compare(List.of("-f", internal + "/foo/", "--no-index"), requirement);
    }
  }

  @Test
  void theCommandItselfDownloadsTheFileThatWeName() throws Exception {
    String internal = site.index("mine", "foo-1.0-py3-none-any.whl");
    String open = site.index("theirs", "foo-2.0-py3-none-any.whl");
    String forbidden = site.failing(Fault.FORBIDDEN);
    for (List<String> options :
        List.of(
            List.of("-i", internal, "--extra-index-url", open),
            List.of("-i", forbidden, "--extra-index-url", internal),
            List.of("-i", internal, "-f", open + "/foo/"))) {
      String url = ours(options, "foo").installed();
      String filename = url.substring(url.lastIndexOf('/') + 1);
      assertEquals(List.of(filename), pip().downloaded(options, "foo"), String.join(" ", options));
    }
  }
}
