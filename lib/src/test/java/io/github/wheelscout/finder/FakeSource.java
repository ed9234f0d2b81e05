package io.github.wheelscout.finder;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source that lists given links, or has nothing, or fails, and counts how often it is asked. */
final class FakeSource implements LinkSource {

  private final String location;
  private final @Nullable List<Link> links;
  private final @Nullable String problem;
  final List<String> asked = new ArrayList<>();

  private FakeSource(String location, @Nullable List<Link> links, @Nullable String problem) {
    this.location = location;
    this.links = links;
    this.problem = problem;
  }

  static FakeSource of(String location, Link... links) {
    return new FakeSource(location, List.of(links), null);
  }

  static FakeSource empty(String location) {
    return new FakeSource(location, null, null);
  }

  static FakeSource failing(String location, String problem) {
    return new FakeSource(location, null, problem);
  }

  @Override
  public String location() {
    return location;
  }

  @Override
  public @Nullable ProjectPage page(String project) throws IOException {
    asked.add(project);
    if (problem != null) {
      throw new IOException(problem);
    }
    return links == null ? null : ProjectPage.of(links);
  }
}
