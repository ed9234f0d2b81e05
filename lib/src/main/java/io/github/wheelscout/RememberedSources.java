package io.github.wheelscout;

import io.github.wheelscout.index.CollectedSources;
import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.standards.name.ProjectName;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sources that are asked once for one project, however often it is searched. */
final class RememberedSources {

  private final ProjectName project;
  private final Map<String, LinkSource> known = new ConcurrentHashMap<>();

  RememberedSources(ProjectName project) {
    this.project = project;
  }

  /** A collector of the same sources that remembers their answers for the project. */
  LinkCollector over(LinkCollector collector) {
    CollectedSources sources = collector.collectSources(project);
    return new LinkCollector(remembered(sources.findLinks()), remembered(sources.indexes()));
  }

  private List<LinkSource> remembered(List<LinkSource> sources) {
    return sources.stream()
        .map(it -> known.computeIfAbsent(it.location(), location -> new Remembered(it)))
        .toList();
  }

  /** One source and its answer. */
  private static final class Remembered implements LinkSource {

    private final LinkSource source;
    private final ReentrantLock asking = new ReentrantLock();
    private boolean asked;
    private @Nullable ProjectPage page;
    private @Nullable IOException failure;

    Remembered(LinkSource source) {
      this.source = source;
    }

    @Override
    public String location() {
      return source.location();
    }

    @Override
    public @Nullable ProjectPage page(String project) throws IOException {
      asking.lock();
      try {
        if (!asked) {
          asked = true;
          page = ask(project);
        }
        if (failure != null) {
          throw failure;
        }
        return page;
      } finally {
        asking.unlock();
      }
    }

    private @Nullable ProjectPage ask(String project) {
      try {
        return source.page(project);
      } catch (IOException e) {
        failure = e;
        return null;
      }
    }

    @Override
    public Optional<Stream<String>> projects() throws IOException {
      return source.projects();
    }
  }
}
