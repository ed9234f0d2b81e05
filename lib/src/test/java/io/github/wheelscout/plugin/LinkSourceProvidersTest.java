package io.github.wheelscout.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.plugin.Plugins.Found;
import io.github.wheelscout.spi.Fetcher;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.LinkSourceProvider;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.spi.SourceSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins open places before the built-in sources do. */
class LinkSourceProvidersTest {

  @TempDir private Path folder;

  /** How a source answers. */
  private interface Answer {
    @Nullable ProjectPage of(String project, Fetcher fetcher) throws IOException;
  }

  private static LinkSourceProvider provider(String id, String scheme, Answer answer) {
    return new LinkSourceProvider() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Optional<LinkSource> open(SourceSpec spec, Fetcher fetcher) {
        if (!spec.location().startsWith(scheme)) {
          return Optional.empty();
        }
        return Optional.of(
            new LinkSource() {
              @Override
              public String location() {
                return spec.location();
              }

              @Override
              public @Nullable ProjectPage page(String project) throws IOException {
                return answer.of(project, fetcher);
              }
            });
      }
    };
  }

  private static ProjectPage page(String file) {
    Link link = Link.builder("https://example.org/" + file, "here").filename(file).build();
    return ProjectPage.of(List.of(link));
  }

  private static Found find(String index, LinkSourceProvider... providers) {
    return Plugins.of()
        .with(builder -> builder.indexUrl(index))
        .with(builder -> List.of(providers).forEach(builder::add))
        .find("six");
  }

  @Test
  void aProviderOpensWhatNoBuiltInSourceUnderstands() {
    Found found =
        find("list:it", provider("list", "list:", (project, f) -> page(project + "-9.tar.gz")));
    assertEquals("six-9.tar.gz", found.answer());
  }

  @Test
  void aProviderIsAskedBeforeTheBuiltInSources() {
    Found found =
        find("sample:", provider("mine", "sample:", (project, f) -> page("six-9.tar.gz")));
    assertEquals("six-9.tar.gz", found.answer());
  }

  @Test
  void theFirstProviderThatUnderstandsAPlaceGetsIt() {
    Found found =
        find(
            "list:it",
            provider("b", "list:", (project, f) -> page("six-2.tar.gz")),
            provider("a", "list:", (project, f) -> page("six-1.tar.gz")));
    assertEquals("six-1.tar.gz", found.answer());
  }

  @Test
  void findLinksPlacesAreShownToo() {
    Found found =
        Plugins.of()
            .with(builder -> builder.noIndex().findLinks("list:it"))
            .with(b -> b.add(provider("a", "list:", (project, f) -> page("six-1.tar.gz"))))
            .find("six");
    assertEquals("six-1.tar.gz", found.answer());
  }

  @Test
  void aSourceReadsThroughTheFetcher() throws IOException {
    Path names = Files.writeString(folder.resolve("six.txt"), "six-3.tar.gz");
    Found found =
        find(
            "list:it",
            provider(
                "list",
                "list:",
                (project, fetcher) -> {
                  Fetcher.Page text = fetcher.fetch(names.toUri().toString(), "text/plain");
                  Fetcher.Page none = fetcher.fetch(names.toUri() + ".gone", "text/plain");
                  return text == null || none != null ? null : page(text.text());
                }));
    assertEquals("six-3.tar.gz", found.answer());
  }

  @Test
  void aSourceThatDoesNotHaveTheProjectIsNoFailure() {
    assertEquals(
        "project-not-found",
        find("list:it", provider("list", "list:", (project, f) -> null)).answer());
  }

  @Test
  void aSourceThatCannotBeAskedHasFailedAndItsProviderHasNot() {
    Found found =
        find(
            "list:it",
            provider(
                "list",
                "list:",
                (project, f) -> {
                  throw new IOException("the door is shut");
                }));
    assertEquals("source-failed", found.answer());
    assertEquals("list:it: the door is shut", found.message());
    assertEquals(List.of(), found.providers().failures());
  }

  @Test
  void aSourceThatMisbehavesEndsTheRun() {
    Found found =
        find(
            "list:it",
            provider(
                "list",
                "list:",
                (project, f) -> {
                  throw new IllegalStateException("oops");
                }));
    assertEquals("provider-failed", found.answer());
    assertTrue(found.message().startsWith("the link source provider 'list' ("), found::message);
    assertTrue(
        found
            .message()
            .endsWith("failed when asked for six of list:it: IllegalStateException: oops"),
        found::message);
  }
}
