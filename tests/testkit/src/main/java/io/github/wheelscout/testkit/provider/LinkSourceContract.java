package io.github.wheelscout.testkit.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.spi.Fetcher;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.LinkSourceProvider;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.spi.SourceSpec;
import io.github.wheelscout.spi.SourceSpec.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every provider of link sources must do. */
public abstract class LinkSourceContract extends ProviderContract<LinkSourceProvider> {

  /** For a subclass. */
  protected LinkSourceContract() {
    super(LinkSourceProvider.class);
  }

  /** A place that the provider understands. */
  protected abstract SourceSpec place();

  /** The normalised name of a project that the place has. */
  protected abstract String project();

  /** What URLs hold, by URL; all others hold nothing. */
  protected abstract Map<String, Fetcher.Page> pages();

  private LinkSource source() throws Exception {
    Fetcher fetcher = (url, accept) -> pages().get(url);
    return configured().open(place(), fetcher).orElseThrow();
  }

  private static List<String> urls(ProjectPage page) {
    return page.links().stream().map(Link::url).toList();
  }

  private ProjectPage page(LinkSource source) throws IOException {
    ProjectPage page = source.page(project());
    if (page == null) {
      throw new AssertionError(source.location() + " does not have " + project());
    }
    return page;
  }

  @Test
  void itOpensItsPlaceAndLeavesOthersToOthers() throws Exception {
    assertFalse(source().location().isBlank());
    LinkSourceProvider provider = configured();
    for (Kind kind : Kind.values()) {
      for (String other : List.of("https://example.org/simple/", "sample:", "/tmp", "", "%zz")) {
        SourceSpec stranger = new SourceSpec(kind, other, options());
        assertEquals(Optional.empty(), provider.open(stranger, (url, accept) -> null), other);
      }
    }
  }

  @Test
  void aProjectThatItHasComesWithLinksThatSayWhereTheyAreFrom() throws Exception {
    ProjectPage page = page(source());
    assertFalse(page.links().isEmpty());
    page.links().forEach(link -> assertFalse(link.url().isBlank() || link.comesFrom().isBlank()));
  }

  @Test
  void aProjectThatItDoesNotHaveIsNull() throws Exception {
    assertNull(source().page("no-such-project-anywhere"));
  }

  @Test
  void theSameProjectHasTheSameLinksForManyThreads() throws Exception {
    LinkSource source = source();
    expectFromManyThreads(urls(page(source)), () -> urls(page(source)));
  }

  @Test
  void aListOfItsProjectsHasTheOneThatItHas() throws Exception {
    try (Stream<String> projects = source().projects().orElse(Stream.of(project()))) {
      assertTrue(projects.anyMatch(name -> name.equalsIgnoreCase(project())));
    }
  }
}
