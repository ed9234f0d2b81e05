package io.github.wheelscout.conformance.finder;

import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.index.SearchScope;
import io.github.wheelscout.spi.Fetcher;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.LinkSourceProvider;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.spi.SourceSpec;
import io.github.wheelscout.standards.name.ProjectName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The pages of an index, each fetched and parsed by the library, once for many scouts. */
public final class PageMemory implements LinkSourceProvider, AutoCloseable {
  /** How long a first question may take on a busy machine. */
  static final Duration PATIENCE = Duration.ofMinutes(5);

  private final LinkCollector collector;
  private final Map<String, Optional<ProjectPage>> pages = new ConcurrentHashMap<>();

  PageMemory(String index) {
    collector = new LinkCollector(new SearchScope(List.of(), List.of(index)));
  }

  @Override
  public String id() {
    return "page-memory";
  }

  @Override
  public Optional<LinkSource> open(SourceSpec place, Fetcher fetcher) {
    return Optional.of(new Remembered(place.location(), this));
  }

  private @Nullable ProjectPage page(String project) throws IOException {
    try {
      return pages.computeIfAbsent(project, this::ask).orElse(null);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Optional<ProjectPage> ask(String project) {
    try {
      LinkSource index = collector.collectSources(ProjectName.parse(project)).indexes().get(0);
      return Optional.ofNullable(index.page(project));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    collector.close();
  }

  private record Remembered(String location, PageMemory memory) implements LinkSource {
    @Override
    public @Nullable ProjectPage page(String project) throws IOException {
      return memory.page(project);
    }
  }
}
