package io.github.wheelscout.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.finder.LinkJudge;
import io.github.wheelscout.plugin.Plugins.Found;
import io.github.wheelscout.spi.CandidateFilter;
import io.github.wheelscout.spi.Credential;
import io.github.wheelscout.spi.EvaluationContext;
import io.github.wheelscout.spi.KeyringProvider;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkEvaluator;
import io.github.wheelscout.spi.LinkSourceProvider;
import io.github.wheelscout.spi.Provider;
import io.github.wheelscout.spi.TargetPython;
import io.github.wheelscout.testkit.BadProviders;
import io.github.wheelscout.testkit.BadProviders.Habit;
import io.github.wheelscout.testkit.PluginJar;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The zoo of providers that misbehave. */
class BadProviderTest {

  /** The limit of one call, and what a loaded machine needs beside it. */
  private static final Duration PATIENCE = Plugins.LIMIT.plusSeconds(20);

  private static final String GOOD_KEYRING =
      """
      package zoo;
      import io.github.wheelscout.spi.*;
      import java.util.Optional;
      public class Good implements KeyringProvider {
        public String id() { return "good"; }
        public Optional<Credential> find(java.net.URI service, String username) {
          return Optional.of(Credential.bearer("from the good one"));
        }
      }
      """;

  @TempDir private Path folder;

  private static Stream<Arguments> judgesAndSources() {
    return Stream.of(LinkEvaluator.class, CandidateFilter.class, LinkSourceProvider.class)
        .flatMap(kind -> Stream.of(Habit.values()).map(habit -> Arguments.of(kind, habit)));
  }

  @ParameterizedTest
  @MethodSource("judgesAndSources")
  void aJudgeOrSourceThatMisbehavesEndsTheRun(Class<? extends Provider> kind, Habit habit) {
    Path jar = BadProviders.jar(kind, habit).write(folder.resolve("bad.jar"));
    Found found = assertTimeoutPreemptively(PATIENCE, () -> Plugins.of(jar).find("six"));
    assertEquals(code(habit), found.answer());
    assertTrue(found.message().contains("zoo.Bad in " + jar), found::message);
    assertTrue(found.message().contains(words(habit)), found::message);
    assertEquals(List.of(), found.warnings());
    assertEquals(1, found.providers().failures().size());
  }

  @ParameterizedTest
  @EnumSource(Habit.class)
  void aKeyringThatMisbehavesIsWarnedAboutOnceAndTheNextIsAsked(Habit habit) {
    Path jar =
        BadProviders.jar(KeyringProvider.class, habit)
            .provider(KeyringProvider.class, "zoo.Good", GOOD_KEYRING)
            .write(folder.resolve("bad.jar"));
    List<ProviderFailure> warnings = new ArrayList<>();
    ProviderSettings settings =
        ProviderSettings.builder().jar(jar).limit(Plugins.LIMIT).warnings(warnings::add).build();
    try (Providers providers = new Providers(settings)) {
      Keyrings keyrings = assertTimeoutPreemptively(PATIENCE, providers::keyrings);
      for (int i = 0; i < 3; i++) {
        Optional<Credential> found =
            assertTimeoutPreemptively(
                PATIENCE, () -> keyrings.find(URI.create("https://example.org/"), null));
        assertEquals(Optional.of(Credential.bearer("from the good one")), found);
      }
    }
    assertEquals(List.of(code(habit)), warnings.stream().map(it -> it.fault().label()).toList());
  }

  @Test
  void oneThatHangsIsWaitedForOnlyOnce() {
    Path jar =
        BadProviders.jar(LinkEvaluator.class, Habit.HANGS_WHATEVER_HAPPENS)
            .write(folder.resolve("bad.jar"));
    Providers providers =
        new Providers(ProviderSettings.builder().jar(jar).limit(Plugins.LIMIT).build());
    LinkJudge bad = providers.judges().links().get(0);
    List<Link> links = List.of(Link.builder("https://example.org/a-1.tar.gz", "").build());
    EvaluationContext context =
        EvaluationContext.builder("a", new TargetPython("cp", "3.12", List.of(), List.of()))
            .now(Instant.EPOCH)
            .build();
    BrokenProviderException first =
        assertThrows(BrokenProviderException.class, () -> bad.evaluate(links, context));
    BrokenProviderException second =
        assertTimeoutPreemptively(
            Plugins.LIMIT.dividedBy(2),
            () -> assertThrows(BrokenProviderException.class, () -> bad.evaluate(links, context)));
    assertSame(first, second);
    providers.close();
  }

  @Test
  void oneThatHangsAtItsStartTakesNoOtherDown() {
    PluginJar both =
        BadProviders.jar(LinkEvaluator.class, Habit.HANGS_AT_ITS_START)
            .provider(
                LinkEvaluator.class,
                "zoo.Good",
                """
                package zoo;
                import io.github.wheelscout.spi.*;
                public class Good implements LinkEvaluator {
                  public String id() { return "good"; }
                  public Verdict evaluate(Link link, EvaluationContext context) {
                    return Verdict.accept();
                  }
                }
                """);
    Path jar = both.write(folder.resolve("both.jar"));
    try (Providers providers =
        new Providers(ProviderSettings.builder().jar(jar).limit(Plugins.LIMIT).build())) {
      assertEquals(
          List.of("zoo.Good"),
          providers.descriptions().stream()
              .map(ProviderDescription::className)
              .filter(name -> name.startsWith("zoo."))
              .toList());
    }
  }

  private static String code(Habit habit) {
    return switch (habit) {
      case HAS_NO_ID -> "provider-id-invalid";
      case ANSWERS_NULL -> "provider-returned-null";
      case HANGS, HANGS_WHATEVER_HAPPENS, HANGS_AT_ITS_START -> "provider-timed-out";
      case THROWS, THROWS_AN_ERROR, THROWS_AT_ITS_START -> "provider-failed";
    };
  }

  private static String words(Habit habit) {
    return switch (habit) {
      case HAS_NO_ID -> "has no id";
      case ANSWERS_NULL -> "answered null when asked";
      case HANGS, HANGS_WHATEVER_HAPPENS -> "did not answer within 1 s when asked";
      case HANGS_AT_ITS_START -> "did not start within 1 s";
      case THROWS -> "IllegalStateException: no answer";
      case THROWS_AN_ERROR -> "NoClassDefFoundError: a/b/C";
      case THROWS_AT_ITS_START -> "failed at its start: IllegalStateException: no start";
    };
  }
}
