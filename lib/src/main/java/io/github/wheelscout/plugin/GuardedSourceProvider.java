package io.github.wheelscout.plugin;

import io.github.wheelscout.spi.Fetcher;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.LinkSourceProvider;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.spi.SourceSpec;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plugin that opens sources. Its failure ends the run, but for an {@code IOException}: with that
 * a source says that it cannot be asked, and the policies decide.
 */
record GuardedSourceProvider(Guard<LinkSourceProvider> guard) implements LinkSourceProvider {

  @Override
  public String id() {
    return guard.loaded().id();
  }

  @Override
  public Optional<LinkSource> open(SourceSpec spec, Fetcher fetcher) throws IOException {
    SourceSpec its = new SourceSpec(spec.kind(), spec.location(), guard.loaded().options());
    String what = "to open " + spec.location();
    Optional<LinkSource> source =
        guard.askOutside(what, (provider, w) -> provider.open(its, fetcher));
    if (source.isEmpty()) {
      return source;
    }
    LinkSource opened = source.get();
    String location = guard.askOutside("for its location", (provider, w) -> opened.location());
    return Optional.of(new GuardedSource(opened, location, guard));
  }

  private record GuardedSource(LinkSource source, String location, Guard<LinkSourceProvider> guard)
      implements LinkSource {

    @Override
    public @Nullable ProjectPage page(String project) throws IOException {
      return guard.askForMaybe(
          "for " + project + " of " + location, (provider, what) -> source.page(project));
    }

    @Override
    public Optional<Stream<String>> projects() throws IOException {
      return guard.askOutside(
          "for the projects of " + location, (provider, what) -> source.projects());
    }
  }
}
