package io.github.wheelscout.index;

import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A source of which some statuses of HTTP mean no more than that it does not have what was asked.
 */
record LenientSource(LinkSource source, Set<Integer> ignoredStatuses) implements LinkSource {

  /** The source itself if no status is ignored. */
  static LinkSource of(LinkSource source, Set<Integer> ignoredStatuses) {
    return ignoredStatuses.isEmpty() ? source : new LenientSource(source, ignoredStatuses);
  }

  @Override
  public String location() {
    return source.location();
  }

  @Override
  public @Nullable ProjectPage page(String project) throws IOException {
    try {
      return source.page(project);
    } catch (HttpStatusException e) {
      return ignored(e, e.status(), null);
    }
  }

  @Override
  public Optional<Stream<String>> projects() throws IOException {
    try {
      return source.projects();
    } catch (HttpStatusException e) {
      return ignored(e, e.status(), Optional.empty());
    }
  }

  private <T extends @Nullable Object, E extends IOException> T ignored(
      E thrown, int status, T nothing) throws E {
    if (ignoredStatuses.contains(status)) {
      return nothing;
    }
    throw thrown;
  }
}
