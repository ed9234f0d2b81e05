package io.github.wheelscout.index;

import io.github.wheelscout.spi.Fetcher;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.LinkSourceProvider;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.spi.SourceSpec;
import io.github.wheelscout.spi.SourceSpec.Kind;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.url.FileUrls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows where to look for a project and brings pages as they came. It remembers which snapshots are
 * open, but no page. Safe for use by many threads.
 */
public final class LinkCollector {

  private final SearchScope scope;
  private final List<LinkSourceProvider> providers;
  private final Fetcher fetcher = new LentFetcher();
  private @Nullable CollectedSources sources;
  private final Map<String, Snapshot> snapshots = new ConcurrentHashMap<>();

  /** A collector for this scope; nothing is asked yet. */
  public LinkCollector(SearchScope scope) {
    this(scope, List.of());
  }

  /** A collector for this scope whose places are first shown to providers, in this order. */
  public LinkCollector(SearchScope scope, List<LinkSourceProvider> providers) {
    this.scope = scope;
    this.providers = List.copyOf(providers);
  }

  /** A collector for these sources, each kind in the order of asking. */
  public LinkCollector(List<LinkSource> findLinks, List<LinkSource> indexes) {
    this(new SearchScope(List.of(), List.of()));
    sources = new CollectedSources(findLinks, indexes);
  }

  /** The sources to ask for a project, in order, no location twice. */
  public synchronized CollectedSources collectSources(ProjectName project) {
    CollectedSources opened = sources;
    if (opened == null) {
      opened =
          new CollectedSources(
              scope.findLinks().stream().map(it -> open(Kind.FIND_LINKS, it)).toList(),
              scope.indexes().stream().map(it -> open(Kind.INDEX, it)).toList());
      sources = opened;
    }
    return opened;
  }

  private LinkSource open(Kind kind, String location) {
    SourceSpec place = new SourceSpec(kind, location, Map.of());
    try {
      for (LinkSourceProvider provider : providers) {
        Optional<LinkSource> source = provider.open(place, fetcher);
        if (source.isPresent()) {
          return source.get();
        }
      }
    } catch (IOException e) {
      return new UnusableSource(location, e);
    }
    return kind == Kind.INDEX ? new PageSource(location, this) : findLinksSource(location);
  }

  /**
   * The page at a location, as it came.
   *
   * @param location the page of a project on an index, as {@link SearchScope#projectPage} has it
   * @return null if there is no such page
   * @throws IOException if the index cannot be asked
   */
  public @Nullable FetchedPage fetch(String location) throws IOException {
    if (!Snapshot.isSnapshot(location)) {
      throw new UnsupportedLocationException(location);
    }
    String index = SearchScope.indexOf(location);
    Snapshot snapshot = snapshots.get(index);
    if (snapshot == null) {
      snapshot = Snapshot.open(index);
      snapshots.put(index, snapshot);
    }
    return snapshot.page(SearchScope.projectOf(location));
  }

  private static LinkSource findLinksSource(String location) {
    try {
      Path path = location.startsWith("file:") ? FileUrls.path(location) : Path.of(location);
      if (Files.isDirectory(path)) {
        return new FolderSource(location, path);
      }
      if (Files.isRegularFile(path) && !isHtml(path)) {
        return new FileSource(location, path);
      }
    } catch (InvalidPathException e) {
      return new UnusableSource(location, new UnsupportedLocationException(location));
    }
    return new UnusableSource(location, new UnsupportedLocationException(location));
  }

  private static boolean isHtml(Path path) {
    String name = path.toString();
    return name.endsWith(".html") || name.endsWith(".htm");
  }

  /** An index whose pages are fetched and parsed. */
  private record PageSource(String location, LinkCollector collector) implements LinkSource {
    @Override
    public @Nullable ProjectPage page(String project) throws IOException {
      FetchedPage page = collector.fetch(SearchScope.projectPage(location, project));
      return page == null ? null : JsonPageParser.parse(page);
    }
  }

  /** A place that cannot be opened. */
  private record UnusableSource(String location, IOException problem) implements LinkSource {
    @Override
    public @Nullable ProjectPage page(String project) throws IOException {
      throw problem;
    }
  }
}
