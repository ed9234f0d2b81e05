package io.github.wheelscout.plugin;

import io.github.wheelscout.finder.Judges;
import io.github.wheelscout.finder.LinkJudge;
import io.github.wheelscout.plugin.ProviderLoader.Loading;
import io.github.wheelscout.spi.CandidateFilter;
import io.github.wheelscout.spi.KeyringProvider;
import io.github.wheelscout.spi.LinkEvaluator;
import io.github.wheelscout.spi.LinkSourceProvider;
import io.github.wheelscout.spi.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The providers of a run. Each kind is loaded when it is first needed, and asked by descending
 * priority, equals in the order of their ids. Safe for use by many threads.
 */
public final class Providers implements AutoCloseable {

  private final ProviderSettings settings;
  private final @Nullable URLClassLoader jars;
  private final List<ClassLoader> places;
  private final List<ProviderFailure> failures = new CopyOnWriteArrayList<>();
  private final Kind<KeyringProvider> keyrings =
      new Kind<>(ProviderKind.KEYRING, KeyringProvider.class);
  private final Kind<LinkSourceProvider> sources =
      new Kind<>(ProviderKind.LINK_SOURCE, LinkSourceProvider.class);
  private final Kind<LinkEvaluator> evaluators =
      new Kind<>(ProviderKind.LINK_EVALUATOR, LinkEvaluator.class);
  private final Kind<CandidateFilter> filters =
      new Kind<>(ProviderKind.CANDIDATE_FILTER, CandidateFilter.class);

  /** The providers that these settings name; nothing is loaded yet. */
  public Providers(ProviderSettings settings) {
    this.settings = settings;
    ClassLoader first = firstLoader(settings);
    jars =
        settings.jars().isEmpty()
            ? null
            : new PluginJars(settings.jars(), first, settings.discover());
    places = places(settings, first, jars);
  }

  /** The providers of one kind, loaded when they are first needed. */
  private final class Kind<P extends Provider> {
    private final ProviderKind kind;
    private final Class<P> type;
    private @Nullable Loading<P> loading;

    Kind(ProviderKind kind, Class<P> type) {
      this.kind = kind;
      this.type = type;
    }

    synchronized Loading<P> load() {
      Loading<P> known = loading;
      if (known == null) {
        known = ProviderLoader.load(kind, type, settings, places, Providers.this::log);
        loading = known;
      }
      return known;
    }
  }

  private List<Kind<? extends Provider>> kinds() {
    return List.of(keyrings, sources, evaluators, filters);
  }

  /** What the run does not end with, the user is told at once. */
  private void log(ProviderFailure failure) {
    failures.add(failure);
    if (failure.kind().isOptional() || !failure.fault().isMisbehaviour()) {
      settings.warnings().accept(failure);
    }
  }

  private static ClassLoader firstLoader(ProviderSettings settings) {
    ClassLoader chosen = settings.loader();
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return chosen != null ? chosen : context != null ? context : spiLoader();
  }

  private static ClassLoader spiLoader() {
    return Objects.requireNonNull(Provider.class.getClassLoader());
  }

  private static List<ClassLoader> places(
      ProviderSettings settings, ClassLoader first, @Nullable URLClassLoader jars) {
    if (!settings.discover()) {
      return jars == null ? List.of() : List.of(jars);
    }
    List<ClassLoader> places = new ArrayList<>();
    places.add(jars == null ? first : jars);
    if (settings.loader() == null && !sees(first, spiLoader())) {
      places.add(spiLoader());
    }
    return places;
  }

  private static boolean sees(ClassLoader loader, ClassLoader ancestor) {
    for (ClassLoader it = loader; it != null; it = it.getParent()) {
      if (it.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Makes sure that every option is for a provider that is there.
   *
   * @throws UnknownProviderException if one is not
   */
  public void checkOptions() {
    if (settings.options().isEmpty()) {
      return;
    }
    Set<String> known = new TreeSet<>();
    kinds().forEach(kind -> known.addAll(kind.load().ids()));
    settings
        .options()
        .forEach((id, options) -> {
          if (!known.contains(id)) {
            throw new UnknownProviderException(id, options.keySet().iterator().next(), hint(known));
          }
        });
  }

  private String hint(Set<String> known) {
    String there = known.isEmpty() ? "there is none" : "there are " + String.join(", ", known);
    return failures.isEmpty() ? there : there + "; " + failures.get(0).message();
  }

  /** What judges links and candidates. */
  public Judges judges() {
    List<LinkJudge> links = new ArrayList<>();
    busy(evaluators).forEach(guard -> links.add(new GuardedEvaluator(guard)));
    List<CandidateFilter> candidates = new ArrayList<>();
    busy(filters).forEach(guard -> candidates.add(new GuardedFilter(guard)));
    return new Judges(links, candidates);
  }

  private static <P extends Provider> List<Guard<P>> busy(Kind<P> kind) {
    return kind.load().guards().stream().filter(guard -> !guard.isIdle()).toList();
  }

  /** What opens places to look. */
  public List<LinkSourceProvider> sources() {
    List<LinkSourceProvider> guarded = new ArrayList<>();
    sources.load().guards().forEach(guard -> guarded.add(new GuardedSourceProvider(guard)));
    return guarded;
  }

  /** What knows credentials. */
  public Keyrings keyrings() {
    return new Keyrings(keyrings.load().guards());
  }

  /** The providers of every kind that are there and did not misbehave, in the order of asking. */
  public List<ProviderDescription> descriptions() {
    List<ProviderDescription> descriptions = new ArrayList<>();
    for (Kind<? extends Provider> kind : kinds()) {
      for (Guard<? extends Provider> guard : kind.load().guards()) {
        if (!guard.isBroken()) {
          descriptions.add(guard.loaded().description());
        }
      }
    }
    return descriptions;
  }

  /** What has gone wrong so far, among the kinds that were needed. */
  public List<ProviderFailure> failures() {
    return List.copyOf(failures);
  }

  /** Lets go of the jars; the providers in them can be used no more. */
  @Override
  public void close() {
    try {
      if (jars != null) {
        jars.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
