package io.github.wheelscout.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wheelscout.spi.CandidateFilter;
import io.github.wheelscout.spi.Credential;
import io.github.wheelscout.spi.Fetcher;
import io.github.wheelscout.spi.KeyringProvider;
import io.github.wheelscout.spi.LinkEvaluator;
import io.github.wheelscout.spi.LinkSourceProvider;
import io.github.wheelscout.spi.Provider;
import io.github.wheelscout.spi.SourceSpec;
import io.github.wheelscout.spi.SourceSpec.Kind;
import io.github.wheelscout.testkit.GuidePlugins;
import io.github.wheelscout.testkit.provider.CandidateFilterContract;
import io.github.wheelscout.testkit.provider.KeyringContract;
import io.github.wheelscout.testkit.provider.LinkEvaluatorContract;
import io.github.wheelscout.testkit.provider.LinkSourceContract;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugins of docs/provider-guide.md do what their kinds must do. */
class GuidePluginsTest {

  @TempDir private static Path folder;
  private static URLClassLoader loader;

  @BeforeAll
  static void compile() throws IOException {
    URL[] jars = new URL[4];
    int i = 0;
    for (GuidePlugins.Plugin it : GuidePlugins.in(Path.of(System.getProperty("checkout")))) {
      jars[i++] = it.write(folder).toUri().toURL();
    }
    loader = new URLClassLoader(jars, Provider.class.getClassLoader());
    Files.writeString(folder.resolve("token.txt"), "sesame\n");
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  private static <P> P made(String name, Class<P> kind) throws ReflectiveOperationException {
    return kind.cast(loader.loadClass("example." + name).getConstructor().newInstance());
  }

  private static Map<String, String> tokenOptions() {
    return Map.of("host", "private.example.org", "path", folder.resolve("token.txt").toString());
  }

  @Nested
  class TheEvaluator extends LinkEvaluatorContract {
    @Override
    protected LinkEvaluator provider() throws ReflectiveOperationException {
      return made("Deny", LinkEvaluator.class);
    }

    @Override
    protected Map<String, String> options() {
      return Map.of("files", "a-1-,b-");
    }
  }

  @Nested
  class TheFilter extends CandidateFilterContract {
    @Override
    protected CandidateFilter provider() throws ReflectiveOperationException {
      return made("Oldest", CandidateFilter.class);
    }
  }

  @Nested
  class TheSource extends LinkSourceContract {
    @Override
    protected LinkSourceProvider provider() throws ReflectiveOperationException {
      return made("UrlList", LinkSourceProvider.class);
    }

    @Override
    protected SourceSpec place() {
      return new SourceSpec(Kind.INDEX, "list:https://example.org/files.txt", options());
    }

    @Override
    protected String project() {
      return "a-b";
    }

    @Override
    protected Map<String, Fetcher.Page> pages() {
      byte[] text = "https://example.org/a_b-1.tar.gz\n".getBytes(StandardCharsets.UTF_8);
      String url = "https://example.org/files.txt";
      return Map.of(url, new Fetcher.Page(url, "text/plain", text));
    }
  }

  @Nested
  class TheKeyring extends KeyringContract {
    @Override
    protected KeyringProvider provider() throws ReflectiveOperationException {
      return made("TokenFile", KeyringProvider.class);
    }

    @Override
    protected Map<String, String> options() {
      return tokenOptions();
    }

    @Override
    protected URI service() {
      return URI.create("https://private.example.org/simple/");
    }

    @Override
    protected Credential credential() {
      return Credential.bearer("sesame");
    }
  }

  @Test
  void theKeyringAnswersThroughTheChain() {
    ProviderSettings.Builder settings = ProviderSettings.builder().loader(loader);
    tokenOptions().forEach((key, value) -> settings.option("token-file", key, value));
    try (Providers providers = new Providers(settings.build())) {
      providers.checkOptions();
      assertEquals(
          Optional.of(Credential.bearer("sesame")),
          providers.keyrings().find(URI.create("https://private.example.org/simple/"), null));
    }
  }
}
