package io.github.wheelscout;

import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.finder.BestCandidateResult;
import io.github.wheelscout.finder.FailedSourceException;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.finder.PackageFinder;
import io.github.wheelscout.finder.RefusedSelectionException;
import io.github.wheelscout.finder.SelectionPreferences;
import io.github.wheelscout.finder.Target;
import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.index.NoProjectListException;
import io.github.wheelscout.index.SearchScope;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.plugin.BrokenProviderException;
import io.github.wheelscout.plugin.Providers;
import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.standards.marker.Marker;
import io.github.wheelscout.standards.marker.MarkerContext;
import io.github.wheelscout.standards.marker.MarkerEnvironment;
import io.github.wheelscout.standards.marker.MarkerSemantics;
import io.github.wheelscout.standards.marker.UndefinedMarkerException;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.standards.specifier.PrereleasePolicy;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.standards.version.Version;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks indexes and folders which file would be chosen for a requirement. Made by {@link
 * #builder()}; each source is asked at most once for a project. Not thread-safe.
 *
 * <pre>{@code
 * try (Wheelscout scout = Wheelscout.builder().indexUrl("sample:").build()) {
 *   FindResult result = scout.find(Requirement.parse("numpy<2.3"));
 * }
 * }</pre>
 */
public final class Wheelscout implements AutoCloseable {

  private final Policies policies;
  private final Target target;
  private final SelectionPreferences preferences;
  private final SearchScope scope;
  private final Instant now;
  private final Providers providers;
  private final Limits limits;
  private @Nullable LinkCollector collector;
  private @Nullable PackageFinder finder;

  Wheelscout(
      SearchScope scope,
      Target target,
      SelectionPreferences preferences,
      Policies policies,
      Limits limits,
      Providers providers,
      Instant now) {
    this.policies = policies;
    this.target = target;
    this.preferences = preferences;
    this.scope = scope;
    this.now = now;
    this.limits = limits;
    this.providers = providers;
  }

  /** Starts a description of what to ask and how to decide. */
  public static WheelscoutBuilder builder() {
    return new WheelscoutBuilder();
  }

  /** The Python that files are chosen for. */
  public Target target() {
    return target;
  }

  /** How it decides where pip and the standards differ. */
  public Policies policies() {
    return policies;
  }

  /** Which file would be chosen for a requirement. A failure is part of the answer. */
  public FindResult find(Requirement requirement) {
    return find(requirement, AllowedHashes.ANY);
  }

  /** The same where only files with these digests are allowed. */
  public FindResult find(Requirement requirement, AllowedHashes hashes) {
    if (requirement.url() != null) {
      return failed(requirement, FailureTexts.directReference(requirement), List.of());
    }
    try {
      if (!applies(requirement)) {
        return new FindResult(requirement, true, null, null, List.of());
      }
      BestCandidateResult decision =
          finder()
              .findBestCandidate(
                  ProjectName.parse(requirement.name()), requirement.specifier(), hashes);
      Failure failure =
          decision.best() == null
              ? FailureTexts.nothingMatches(requirement, decision, onlyFinal(requirement))
              : null;
      return new FindResult(requirement, false, decision, failure, decision.outcomes());
    } catch (UndefinedMarkerException e) {
      return failed(requirement, FailureTexts.undecidableMarker(requirement, e), List.of());
    } catch (FailedSourceException e) {
      return failed(requirement, FailureTexts.failedSource(e), e.outcomes());
    } catch (RefusedSelectionException e) {
      return failed(requirement, FailureTexts.refused(e), List.of());
    } catch (BrokenProviderException e) {
      return failed(requirement, FailureTexts.brokenProvider(e), List.of());
    }
  }

  /** Which versions of a project have a file for the target. A failure is part of the answer. */
  public VersionsResult versions(ProjectName project) {
    boolean prereleases =
        preferences.candidates().releaseControl().prereleases(project) == PrereleasePolicy.ALLOW;
    try {
      BestCandidateResult decision =
          finder().findBestCandidate(project, SpecifierSet.parse(""), AllowedHashes.ANY);
      VersionsResult result =
          new VersionsResult(
              project, releases(decision.all()), prereleases, null, decision.outcomes());
      return result.listed().isEmpty()
          ? new VersionsResult(
              project,
              result.releases(),
              prereleases,
              FailureTexts.noVersions(project, decision),
              decision.outcomes())
          : result;
    } catch (FailedSourceException e) {
      return new VersionsResult(
          project, List.of(), prereleases, FailureTexts.failedSource(e), e.outcomes());
    } catch (RefusedSelectionException e) {
      return new VersionsResult(
          project, List.of(), prereleases, FailureTexts.refused(e), List.of());
    } catch (BrokenProviderException e) {
      return new VersionsResult(
          project, List.of(), prereleases, FailureTexts.brokenProvider(e), List.of());
    }
  }

  /**
   * Begins to ask for a requirement that will be searched soon, and returns at once: then the
   * answers of several requirements arrive together. What fails is told when it is searched.
   */
  public void prefetch(Requirement requirement) {
    try {
      if (requirement.url() == null && applies(requirement)) {
        finder().prefetch(ProjectName.parse(requirement.name()));
      }
    } catch (UndefinedMarkerException | BrokenProviderException e) {
      // The search will tell.
    }
  }

  /**
   * All projects of the first index, as it spells them, one after the other as they arrive. Whoever
   * asks closes the stream; what fails on the way is thrown as an {@link
   * java.io.UncheckedIOException}.
   *
   * @throws NoProjectListException if it cannot list them
   * @throws IOException if it cannot be asked
   */
  public Stream<String> projects() throws IOException {
    List<LinkSource> indexes = collector().allSources().indexes();
    if (indexes.isEmpty()) {
      throw new IllegalStateException("there is no index");
    }
    return indexes
        .get(0)
        .projects()
        .orElseThrow(() -> new NoProjectListException(indexes.get(0).location()));
  }

  /** The plugins: which are there, and what went wrong with others. */
  public Providers providers() {
    return providers;
  }

  /** Ends connections and lets go of the jars of plugins. */
  @Override
  public void close() {
    if (collector != null) {
      collector.close();
    }
    providers.close();
  }

  private PackageFinder finder() {
    PackageFinder known = finder;
    if (known == null) {
      known =
          new PackageFinder(collector(), target, preferences, policies, providers.judges(), now);
      finder = known;
    }
    return known;
  }

  private LinkCollector collector() {
    LinkCollector known = collector;
    if (known == null) {
      known =
          new LinkCollector(scope, providers.sources(), policies, limits, SessionOptions.DEFAULT);
      collector = known;
    }
    return known;
  }

  private boolean applies(Requirement requirement) {
    Marker marker = requirement.marker();
    if (marker == null) {
      return true;
    }
    MarkerEnvironment environment = target.environment();
    MarkerSemantics semantics =
        policies.asPip(Policy.MARKERS) ? MarkerSemantics.PIP : MarkerSemantics.STANDARD;
    return marker.evaluate(environment, MarkerContext.METADATA, semantics);
  }

  private boolean onlyFinal(Requirement requirement) {
    ProjectName project = ProjectName.parse(requirement.name());
    return preferences.candidates().releaseControl().prereleases(project)
        == PrereleasePolicy.EXCLUDE;
  }

  private static FindResult failed(
      Requirement requirement,
      @Nullable Failure failure,
      List<io.github.wheelscout.index.SourceOutcome> outcomes) {
    return new FindResult(requirement, false, null, failure, outcomes);
  }

  private static List<Release> releases(List<InstallationCandidate> candidates) {
    TreeMap<Version, List<InstallationCandidate>> byVersion =
        new TreeMap<>(Comparator.reverseOrder());
    for (InstallationCandidate candidate : candidates) {
      byVersion.computeIfAbsent(candidate.version(), v -> new ArrayList<>()).add(candidate);
    }
    return byVersion.entrySet().stream()
        .map(entry -> new Release(entry.getKey(), entry.getValue()))
        .toList();
  }
}
