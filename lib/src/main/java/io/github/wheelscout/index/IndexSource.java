package io.github.wheelscout.index;

import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index: a page for each project.
 *
 * @param index the location as it is asked, secrets included
 */
record IndexSource(String location, String index, LinkCollector collector) implements LinkSource {

  @Override
  public @Nullable ProjectPage page(String project) throws IOException {
    return collector.read(SearchScope.projectPage(index, project), location, project);
  }

  @Override
  public Optional<Stream<String>> projects() throws IOException {
    return collector.projects(index);
  }
}
