package io.github.wheelscout;

import io.github.wheelscout.config.HostPlatform;
import io.github.wheelscout.explain.Variations;
import io.github.wheelscout.finder.Judges;
import io.github.wheelscout.finder.PackageFinder;
import io.github.wheelscout.finder.SelectionPreferences;
import io.github.wheelscout.finder.Target;
import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.standards.marker.Marker;
import io.github.wheelscout.standards.marker.MarkerContext;
import io.github.wheelscout.standards.marker.MarkerSemantics;
import io.github.wheelscout.standards.marker.UndefinedMarkerException;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.requirement.Requirement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that decides an answer beside the sources.
 *
 * @param request what the user said of the target
 * @param target the target
 * @param preferences what to choose from
 * @param policies how to decide where pip and the standards differ
 * @param judges what judges beside the built-in rules
 * @param now the time of the run
 * @param locked the one file of a project that a lock file names
 */
record Settings(
    TargetRequest request,
    Target target,
    SelectionPreferences preferences,
    Policies policies,
    Judges judges,
    Instant now,
    Map<ProjectName, Link> locked)
    implements Variations {

  /** A finder under these settings. */
  PackageFinder finder(LinkCollector collector) {
    PackageFinder finder = new PackageFinder(collector, target, preferences, policies, judges, now);
    locked.forEach(finder::addLockedLink);
    return finder;
  }

  /**
   * Whether the marker of a requirement is true for the target.
   *
   * @throws UndefinedMarkerException if it cannot be decided
   */
  boolean applies(Requirement requirement) {
    Marker marker = requirement.marker();
    MarkerSemantics semantics =
        policies.asPip(Policy.MARKERS) ? MarkerSemantics.PIP : MarkerSemantics.STANDARD;
    return marker == null
        || marker.evaluate(target.environment(), MarkerContext.METADATA, semantics);
  }

  /** The same under other policies, which may make another target of what the user said. */
  Settings under(Policies others) {
    return new Settings(
        request, Targets.of(request, others), preferences, others, judges, now, locked);
  }

  @Override
  public @Nullable String preset() {
    if (!request.platforms().isEmpty()) {
      return null;
    }
    return request.preset() == null ? HostPlatform.preset() : request.preset();
  }

  @Override
  public PackageFinder with(SelectionPreferences others) {
    return new Settings(request, target, others, policies, judges, now, locked).finder(nowhere());
  }

  @Override
  public PackageFinder with(Policies others) {
    return under(others).finder(nowhere());
  }

  @Override
  public @Nullable PackageFinder forTarget(
      @Nullable String preset, @Nullable String platform, @Nullable String python) {
    if (request.python() != null) {
      return null; // options that name another target contradict --python
    }
    List<String> platforms = new ArrayList<>(request.platforms());
    if (platform != null) {
      platforms.add(platform);
    }
    TargetRequest changed =
        new TargetRequest(
            preset == null ? request.preset() : preset,
            python == null ? request.pythonVersion() : python,
            request.implementation(),
            request.abis(),
            platforms);
    try {
      Target other = Targets.of(changed, policies);
      return new Settings(changed, other, preferences, policies, judges, now, locked)
          .finder(nowhere());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static LinkCollector nowhere() {
    return new LinkCollector(List.of(), List.of());
  }
}
