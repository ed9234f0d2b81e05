package io.github.wheelscout;

import io.github.wheelscout.config.HostPlatform;
import io.github.wheelscout.explain.Variations;
import io.github.wheelscout.finder.Judges;
import io.github.wheelscout.finder.PackageFinder;
import io.github.wheelscout.finder.SelectionPreferences;
import io.github.wheelscout.finder.Target;
import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.policy.Policies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
 */
record Settings(
    TargetRequest request,
    Target target,
    SelectionPreferences preferences,
    Policies policies,
    Judges judges,
    Instant now)
    implements Variations {

  /** A finder under these settings. */
  PackageFinder finder(LinkCollector collector) {
    return new PackageFinder(collector, target, preferences, policies, judges, now);
  }

  /** The same under other policies, which may make another target of what the user said. */
  Settings under(Policies others) {
    return new Settings(request, Targets.of(request, others), preferences, others, judges, now);
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
    return new Settings(request, target, others, policies, judges, now).finder(nowhere());
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
      return new Settings(changed, other, preferences, policies, judges, now).finder(nowhere());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static LinkCollector nowhere() {
    return new LinkCollector(List.of(), List.of());
  }
}
