package io.github.wheelscout.index;

import io.github.wheelscout.cache.Answered;
import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.cache.HttpCache;
import io.github.wheelscout.net.Session;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.Fetcher;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.LinkSourceProvider;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.spi.SourceSpec;
import io.github.wheelscout.spi.SourceSpec.Kind;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.url.RedactedUrls;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows where to look for a project and brings pages as they came. It remembers which snapshots are
 * open, but no page. Closing it ends its connections. Safe for use by many threads.
 */
public final class LinkCollector implements AutoCloseable {

  private final SearchScope scope;
  private final List<LinkSourceProvider> providers;
  private final Limits limits;
  private final Session session;
  private final LentFetcher fetcher;
  private final PageReader reader;
  private final CacheOptions kept;
  private final HttpCache cache;
  private final KeptPages pages;
  private final Unconfirmed unconfirmed = new Unconfirmed();
  private final Map<String, Snapshot> snapshots = new ConcurrentHashMap<>();
  private final Map<Kind, Map<String, List<LinkSource>>> opened = new EnumMap<>(Kind.class);
  private @Nullable CollectedSources sources;

  /** A collector for this scope, without plugins and with usual settings; nothing is asked yet. */
  public LinkCollector(SearchScope scope) {
    this(scope, List.of(), Policies.STANDARD, Limits.USUAL, SessionOptions.DEFAULT);
  }

  /** A collector that keeps nothing between runs. */
  public LinkCollector(
      SearchScope scope,
      List<LinkSourceProvider> providers,
      Policies policies,
      Limits limits,
      SessionOptions session) {
    this(scope, providers, policies, limits, session, CacheOptions.OFF);
  }

  /**
   * A collector; nothing is asked yet.
   *
   * @param scope where to look
   * @param providers who is shown each place first, in this order
   * @param policies which pages can be understood
   * @param limits how much is read
   * @param session how URLs are asked
   * @param kept what is kept between runs
   */
  public LinkCollector(
      SearchScope scope,
      List<LinkSourceProvider> providers,
      Policies policies,
      Limits limits,
      SessionOptions session,
      CacheOptions kept) {
    this.scope = scope;
    this.providers = List.copyOf(providers);
    this.limits = limits;
    this.session = new Session(session);
    this.kept = scope.controls(kept);
    cache = new HttpCache(this.kept, this.session, policies.is(Policy.HTTP_CACHE, "loopback-too"));
    fetcher = new LentFetcher(this.session, cache, this.kept, limits);
    reader = new PageReader(policies, limits);
    pages = new KeptPages(cache, fetcher, reader, policies, limits);
  }

  /** A collector for these sources, each kind in the order of asking. */
  public LinkCollector(List<LinkSource> findLinks, List<LinkSource> indexes) {
    this(new SearchScope(List.of(), List.of()), new CollectedSources(findLinks, indexes));
  }

  /** A collector for these sources, whatever the project, which stand for those of a scope. */
  public LinkCollector(SearchScope scope, CollectedSources sources) {
    this(scope);
    this.sources = sources;
  }

  /** Where to look. */
  public SearchScope scope() {
    return scope;
  }

  /** The sources to ask for a project, in order, no location twice. */
  public synchronized CollectedSources collectSources(ProjectName project) {
    return sources != null ? sources : sources(scope.findLinks(project), scope.indexes(project));
  }

  /** The sources to ask for one project or another, in order, no location twice. */
  public synchronized CollectedSources allSources() {
    return sources != null ? sources : sources(scope.findLinks(), scope.indexes());
  }

  private CollectedSources sources(List<String> findLinks, List<IndexLocation> indexes) {
    return new CollectedSources(
        findLinks.stream().flatMap(it -> opened(Kind.FIND_LINKS, it).stream()).toList(),
        indexes.stream().flatMap(this::opened).toList());
  }

  private Stream<LinkSource> opened(IndexLocation index) {
    Stream<LinkSource> sources = opened(Kind.INDEX, index.url()).stream();
    return index instanceof NamedIndex named
        ? sources.map(it -> LenientSource.of(it, named.ignoredStatuses()))
        : sources;
  }

  private List<LinkSource> opened(Kind kind, String location) {
    return opened
        .computeIfAbsent(kind, any -> new HashMap<>())
        .computeIfAbsent(location, place -> open(kind, place));
  }

  private List<LinkSource> open(Kind kind, String location) {
    SourceSpec place = new SourceSpec(kind, location, Map.of());
    try {
      for (LinkSourceProvider provider : providers) {
        Optional<LinkSource> source = provider.open(place, fetcher);
        if (source.isPresent()) {
          return List.of(source.get());
        }
      }
    } catch (IOException e) {
      return List.of(new UnusableSource(RedactedUrls.of(location), e));
    }
    return BuiltInSources.open(this, kind, location);
  }

  /**
   * The page at a location, as it comes; the caller closes it.
   *
   * @param location a URL, a local page or folder of a page, or the page of a project on an index,
   *     as {@link SearchScope#projectPage} has it
   * @return null if there is no such page
   * @throws IOException if it cannot be asked for
   */
  public @Nullable FetchedPage fetch(String location) throws IOException {
    if (Snapshot.isSnapshot(location)) {
      return snapshot(SearchScope.indexOf(location)).page(SearchScope.projectOf(location));
    }
    return isRemote(location)
        ? fetcher.page(location, ContentType.ACCEPT, null)
        : LocalPages.open(location, limits);
  }

  /**
   * All projects of an index, as it spells them.
   *
   * @return empty if it cannot list them
   */
  Optional<Stream<String>> projects(String index) throws IOException {
    if (Snapshot.isSnapshot(index)) {
      return Optional.of(snapshot(SearchScope.withoutSlash(index)).projects().stream());
    }
    FetchedPage page = fetchRoot(index);
    if (page == null) {
      return isRemote(index) ? Optional.empty() : Optional.of(LocalPages.folders(index).stream());
    }
    ResumedNames.Opening again = () -> names(reopened(index));
    return Optional.of(
        new ResumedNames(names(page), again, fetcher.retries(), LentFetcher::mayPass).stream());
  }

  private ProjectNames names(FetchedPage page) throws IOException {
    try {
      return reader.projects(page);
    } catch (IOException e) {
      page.close();
      throw e;
    }
  }

  private FetchedPage reopened(String index) throws IOException {
    FetchedPage page = fetchRoot(index);
    if (page == null) {
      throw new IOException(RedactedUrls.of(index) + " has lost its list of projects");
    }
    return page;
  }

  private @Nullable FetchedPage fetchRoot(String index) throws IOException {
    return isRemote(index)
        ? fetcher.page(SearchScope.root(index), ContentType.ACCEPT, RedactedUrls.of(index))
        : LocalPages.open(index, limits);
  }

  /** The GET of this collector, as it is lent to link sources. */
  public Fetcher fetcher() {
    return fetcher;
  }

  /** The type of what a URL holds, asked for without the thing itself; null if it has none. */
  @Nullable ContentType typeOf(String url) throws IOException {
    return fetcher.typeOf(url, ContentType.ACCEPT);
  }

  /**
   * What the page at a location says.
   *
   * @param source the location of the source that the page belongs to
   * @param project whose page it is, by its normalised name; null if it may be that of several
   * @return null if there is no such page
   * @throws IOException if it cannot be asked for, or not be understood
   */
  @Nullable ProjectPage read(String location, String source, @Nullable String project)
      throws IOException {
    if (isRemote(location)) {
      Answered<ProjectPage> answered = pages.read(location, source, project, isToBeAsked(project));
      if (answered.cachedSeconds() != null) {
        unconfirmed.used(project);
      }
      return answered.value();
    }
    try (FetchedPage page = fetch(location)) {
      return page == null ? null : reader.read(page, source);
    }
  }

  /** Whether a page is to be asked for, however fresh what is kept of it; null as above. */
  boolean isToBeAsked(@Nullable String project) {
    return unconfirmed.isToBeAsked(project) || kept.refreshes(project);
  }

  /**
   * Before it is said that there is nothing: whether any page for a project was taken from what is
   * kept without asking, in which case it is asked for if it is wanted again.
   */
  public boolean confirm(ProjectName project) {
    return !kept.offline() && unconfirmed.confirm(project.normalized());
  }

  /** Whether a location is asked over the network, or through a transport of the user's. */
  boolean isRemote(String location) {
    return !Snapshot.isSnapshot(location) && fetcher.isRemote(location);
  }

  /** Whether pages of a type can be read. */
  boolean understands(ContentType type) {
    return reader.understands(type);
  }

  private Snapshot snapshot(String index) throws IOException {
    Snapshot snapshot = snapshots.get(index);
    if (snapshot == null) {
      snapshot = Snapshot.open(index, limits);
      snapshots.put(index, snapshot);
    }
    return snapshot;
  }

  /** How URLs are asked, those of files too. */
  public Session session() {
    return session;
  }

  /** How much is read. */
  public Limits limits() {
    return limits;
  }

  @Override
  public void close() {
    cache.close();
    session.close();
  }
}
