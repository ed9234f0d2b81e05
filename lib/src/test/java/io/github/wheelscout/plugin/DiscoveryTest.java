package io.github.wheelscout.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wheelscout.spi.LinkEvaluator;
import io.github.wheelscout.spi.Provider;
import io.github.wheelscout.testkit.PluginJar;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where providers are looked for. */
class DiscoveryTest {

  @TempDir private Path folder;
  private Path jar;

  @BeforeEach
  void makeAPlugin() {
    jar =
        new PluginJar()
            .provider(
                LinkEvaluator.class,
                "example.Nothing",
                """
                package example;
                import io.github.wheelscout.spi.*;
                public class Nothing implements LinkEvaluator {
                  public String id() { return "nothing"; }
                  public Verdict evaluate(Link link, EvaluationContext context) {
                    return Verdict.accept();
                  }
                }
                """)
            .write(folder.resolve("nothing.jar"));
  }

  private static List<String> ids(ProviderSettings.Builder settings) {
    try (Providers providers = new Providers(settings.build())) {
      return providers.descriptions().stream().map(ProviderDescription::id).toList();
    }
  }

  private URLClassLoader child() throws MalformedURLException {
    return new URLClassLoader(new URL[] {jar.toUri().toURL()}, Provider.class.getClassLoader());
  }

  @Test
  void theLoaderOfTheThreadIsSearched() throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader child = child()) {
      thread.setContextClassLoader(child);
      assertEquals(List.of("nothing"), ids(ProviderSettings.builder()));
    } finally {
      thread.setContextClassLoader(before);
    }
    assertEquals(List.of(), ids(ProviderSettings.builder()));
  }

  @Test
  void aLoaderThatIsNamedIsTheOnlyOne() throws IOException {
    try (URLClassLoader child = child()) {
      assertEquals(List.of("nothing"), ids(ProviderSettings.builder().loader(child)));
    }
  }

  @Test
  void aThreadWithoutALoaderFindsThoseBesideTheSpi() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try {
      thread.setContextClassLoader(null);
      assertEquals(List.of("nothing"), ids(ProviderSettings.builder().jar(jar)));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void aJarThatIsNamedIsSearchedEvenWithoutDiscovery() throws IOException {
    assertEquals(List.of("nothing"), ids(ProviderSettings.builder().discover(false).jar(jar)));
    try (URLClassLoader child = child()) {
      assertEquals(List.of(), ids(ProviderSettings.builder().discover(false).loader(child)));
    }
  }

  @Test
  void aProviderIsDescribedWithItsJar() {
    try (Providers providers = new Providers(ProviderSettings.builder().jar(jar).build())) {
      assertEquals(
          List.of(
              new ProviderDescription(
                  ProviderKind.LINK_EVALUATOR, "nothing", 0, "example.Nothing", jar.toString())),
          providers.descriptions());
    }
  }

  @Test
  void aProviderIsLeftOutByItsClassBeforeItIsMade() {
    assertEquals(List.of(), ids(ProviderSettings.builder().jar(jar).disable("example.Nothing")));
  }
}
