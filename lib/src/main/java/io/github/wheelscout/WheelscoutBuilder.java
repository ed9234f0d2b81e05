package io.github.wheelscout;

import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.finder.CandidatePreferences;
import io.github.wheelscout.finder.FormatControl;
import io.github.wheelscout.finder.ReleaseControl;
import io.github.wheelscout.finder.SelectionPreferences;
import io.github.wheelscout.index.IndexLocation;
import io.github.wheelscout.index.InvalidNamedIndexException;
import io.github.wheelscout.index.NamedIndex;
import io.github.wheelscout.index.SearchScope;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.net.Transport;
import io.github.wheelscout.net.proxy.ProxyOptions;
import io.github.wheelscout.net.tls.TlsOptions;
import io.github.wheelscout.plugin.ProviderFailure;
import io.github.wheelscout.plugin.ProviderSettings;
import io.github.wheelscout.plugin.Providers;
import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.Provider;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Describes what to ask and how to decide. Not thread-safe; every method returns the builder. */
public final class WheelscoutBuilder {

  private final List<String> mainIndex = new ArrayList<>();
  private final List<String> extraIndexes = new ArrayList<>();
  private final List<NamedIndex> namedIndexes = new ArrayList<>();
  private final List<String> findLinks = new ArrayList<>();
  private final ProviderSettings.Builder providers = ProviderSettings.builder();
  private Policies policies = Policies.STANDARD;
  private Limits limits = Limits.USUAL;
  private CacheOptions cache = CacheOptions.OFF;
  private SessionOptions session = SessionOptions.DEFAULT;
  private TargetRequest target = TargetRequest.HOST;
  private FormatControl formatControl = FormatControl.ANY;
  private ReleaseControl releaseControl = ReleaseControl.UNDECIDED;
  private boolean asksNamed = true;
  private boolean preferBinary;
  private boolean ignoreRequiresPython;
  private boolean allowYanked = true;
  private @Nullable Instant uploadedPriorTo;
  private Instant now = Instant.EPOCH;

  WheelscoutBuilder() {}

  /** The main index: a URL, a folder, {@code sample:} or {@code snapshot:PATH}. The last counts. */
  public WheelscoutBuilder indexUrl(String location) {
    mainIndex.clear();
    mainIndex.add(location);
    return this;
  }

  /** One more index. */
  public WheelscoutBuilder extraIndexUrl(String location) {
    extraIndexes.add(location);
    return this;
  }

  /**
   * One more index, with a name and options; it is asked before those without a name. What is
   * pinned to it is asked for nowhere else.
   *
   * @throws InvalidNamedIndexException if another index has the name
   */
  public WheelscoutBuilder index(NamedIndex value) {
    namedIndexes.forEach(value::requireOtherNameThan);
    namedIndexes.add(value);
    return this;
  }

  /** No index at all: only find-links, and those only for projects that are pinned to no index. */
  public WheelscoutBuilder noIndex() {
    mainIndex.clear();
    extraIndexes.clear();
    asksNamed = false;
    return this;
  }

  /** A folder, page, wheel or source archive, local or by URL, to look at beside every index. */
  public WheelscoutBuilder findLinks(String location) {
    findLinks.add(location);
    return this;
  }

  /** How to decide where pip and the standards differ. */
  public WheelscoutBuilder policies(Policies value) {
    policies = value;
    return this;
  }

  /** How long to wait for a server each time, 15 seconds unless this is called. */
  public WheelscoutBuilder timeout(Duration value) {
    session = session.toBuilder().timeout(value).build();
    return this;
  }

  /** How URLs are asked; what {@link #timeout} and {@link #transport} said before is forgotten. */
  public WheelscoutBuilder session(SessionOptions value) {
    session = value;
    return this;
  }

  /** Decides whom to believe over TLS and what to show there, to hosts and to proxies alike. */
  public WheelscoutBuilder sslContext(SSLContext value) {
    return tls(session.tls().with(value));
  }

  /** Whom to believe over TLS beside what Java and the operating system do, and what to show. */
  public WheelscoutBuilder tls(TlsOptions value) {
    session = session.toBuilder().tls(value).build();
    return this;
  }

  /** Which proxies stand between; unless this is called, those that Java itself is told of. */
  public WheelscoutBuilder proxies(ProxyOptions value) {
    session = session.toBuilder().proxies(value).build();
    return this;
  }

  /** Who brings what the URLs with this beginning hold, instead of what is built in. */
  public WheelscoutBuilder transport(String prefix, Transport value) {
    session = session.toBuilder().transport(prefix, value).build();
    return this;
  }

  /** What is kept between runs, and when it is used; nothing is unless this is called. */
  public WheelscoutBuilder cache(CacheOptions value) {
    cache = value;
    return this;
  }

  /** How much of a page is read. */
  public WheelscoutBuilder limits(Limits value) {
    limits = value;
    return this;
  }

  /** The Python to choose for. */
  public WheelscoutBuilder target(TargetRequest value) {
    target = value;
    return this;
  }

  /** Which projects may be wheels, and which source archives. */
  public WheelscoutBuilder formatControl(FormatControl value) {
    formatControl = value;
    return this;
  }

  /** For which projects pre-releases are wanted. */
  public WheelscoutBuilder releaseControl(ReleaseControl value) {
    releaseControl = value;
    return this;
  }

  /** Whether any wheel outweighs any source archive. */
  public WheelscoutBuilder preferBinary(boolean value) {
    preferBinary = value;
    return this;
  }

  /** Whether files for other Pythons may be chosen. */
  public WheelscoutBuilder ignoreRequiresPython(boolean value) {
    ignoreRequiresPython = value;
    return this;
  }

  /** Whether yanked files may be chosen; they may unless this is called. */
  public WheelscoutBuilder allowYanked(boolean value) {
    allowYanked = value;
    return this;
  }

  /** Only files uploaded before then; null for no cut-off. */
  public WheelscoutBuilder uploadedPriorTo(@Nullable Instant value) {
    uploadedPriorTo = value;
    return this;
  }

  /** Whether to look for plugins on the class path; it is looked unless this is called. */
  public WheelscoutBuilder discoverProviders(boolean value) {
    providers.discover(value);
    return this;
  }

  /** The only class loader to look for plugins in, instead of the thread's and that of the SPI. */
  public WheelscoutBuilder providerClassLoader(ClassLoader value) {
    providers.loader(value);
    return this;
  }

  /** A jar with plugins, beside those on the class path. */
  public WheelscoutBuilder plugin(Path jar) {
    providers.jar(jar);
    return this;
  }

  /** A plugin that was made by the caller; it counts as every kind that it implements. */
  public WheelscoutBuilder add(Provider value) {
    providers.add(value);
    return this;
  }

  /** Leaves a plugin out, by its id or its class name. */
  public WheelscoutBuilder disable(String value) {
    providers.disable(value);
    return this;
  }

  /** An option of a plugin. */
  public WheelscoutBuilder providerOption(String id, String key, String value) {
    providers.option(id, key, value);
    return this;
  }

  /** How long one call of a plugin may take, 30 seconds unless this is called. */
  public WheelscoutBuilder providerTimeout(Duration value) {
    providers.limit(value);
    return this;
  }

  /** The environment variables that plugins are told of; none unless this is called. */
  public WheelscoutBuilder environment(Map<String, String> value) {
    providers.environment(value);
    return this;
  }

  /** Who is told of each failure of a plugin that the run goes on after. */
  public WheelscoutBuilder providerWarnings(Consumer<ProviderFailure> value) {
    providers.warnings(value);
    return this;
  }

  /** The time of the run, which evaluators are told. */
  public WheelscoutBuilder now(Instant value) {
    now = value;
    return this;
  }

  /**
   * The scout.
   *
   * @throws io.github.wheelscout.standards.InvalidInputException if the target does not parse, or
   *     an option is for a plugin that is not there
   */
  public Wheelscout build() {
    SelectionPreferences preferences =
        new SelectionPreferences(
            allowYanked,
            formatControl,
            new CandidatePreferences(preferBinary, releaseControl),
            ignoreRequiresPython,
            uploadedPriorTo);
    Providers loaded = new Providers(providers.build());
    try {
      loaded.checkOptions();
      return new Wheelscout(
          new Plan(scopes(), target, preferences, policies, limits, session, cache, loaded, now));
    } catch (RuntimeException e) {
      loaded.close();
      throw e;
    }
  }

  /** Where to look under some policies. */
  private Function<Policies, SearchScope> scopes() {
    List<String> links = List.copyOf(findLinks);
    List<String> main = List.copyOf(mainIndex);
    List<NamedIndex> named = List.copyOf(namedIndexes);
    List<IndexLocation> extra = new ArrayList<>(asksNamed ? named : List.of());
    extraIndexes.forEach(url -> extra.add(new IndexLocation.Unnamed(url)));
    return decided ->
        SearchScope.of(links, main, extra, named, decided.is(Policy.INDEX_ORDER, "extra-first"));
  }
}
