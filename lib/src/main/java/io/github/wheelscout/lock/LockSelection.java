package io.github.wheelscout.lock;

import io.github.wheelscout.finder.FormatControl;
import io.github.wheelscout.finder.Target;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.standards.filename.BuildTag;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.marker.Marker;
import io.github.wheelscout.standards.marker.MarkerContext;
import io.github.wheelscout.standards.marker.MarkerEnvironment;
import io.github.wheelscout.standards.marker.MarkerSemantics;
import io.github.wheelscout.standards.marker.UndefinedMarkerException;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.specifier.PrereleasePolicy;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.standards.tag.SupportedTags;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses from a lock file for a target: by markers, names and tags, without asking anybody. */
public final class LockSelection {

  private final LockFile lock;
  private final Target target;
  private final FormatControl formats;
  private final Policies policies;

  /**
   * A package that is wanted.
   *
   * @param file the file to take; null if the package is not had from a file of an index
   */
  public record Choice(LockedPackage chosen, @Nullable LockedFile file) {}

  /** Choices from a lock file, for a target. */
  public LockSelection(LockFile lock, Target target, FormatControl formats, Policies policies) {
    this.lock = lock;
    this.target = target;
    this.formats = formats;
    this.policies = policies;
  }

  /**
   * One choice for each package that is wanted.
   *
   * @param extras the extras that are wanted
   * @throws InvalidLockFileException if the file is not for the target, is ambiguous for it, or has
   *     no file that suits it
   */
  public List<Choice> choose(List<String> extras) {
    checkPython(lock.requiresPython(), "the lock file");
    if (lock.environments() != null && lock.environments().stream().noneMatch(this::isHere)) {
      throw InvalidLockFileException.unfit(
          lock.location(),
          "it is for none of the environments of this target",
          String.valueOf(lock.environments()));
    }
    MarkerEnvironment environment =
        target.environment().withExtras(extras).withDependencyGroups(lock.defaultGroups());
    Map<String, LockedPackage> wanted = new LinkedHashMap<>();
    for (LockedPackage each : lock.packages()) {
      Marker marker = each.marker();
      if (marker != null && !isTrue(marker, environment, MarkerContext.LOCK_FILE)) {
        continue;
      }
      checkPython(each.requiresPython(), each.name());
      if (wanted.put(each.name(), each) != null) {
        throw InvalidLockFileException.unfit(
            lock.location(), "more than one entry applies to " + each.name(), each.name());
      }
    }
    List<Choice> choices = new ArrayList<>();
    for (LockedPackage each : wanted.values()) {
      choices.add(new Choice(each, each.direct() == null ? file(each) : null));
    }
    return choices;
  }

  private boolean isHere(Marker environment) {
    return isTrue(environment, target.environment(), MarkerContext.REQUIREMENT);
  }

  private boolean isTrue(Marker marker, MarkerEnvironment environment, MarkerContext context) {
    try {
      return marker.evaluate(environment, context, semantics());
    } catch (UndefinedMarkerException e) {
      throw InvalidLockFileException.unfit(
          lock.location(), "a marker that cannot be decided", marker.toString());
    }
  }

  private MarkerSemantics semantics() {
    return policies.asPip(Policy.MARKERS) ? MarkerSemantics.PIP : MarkerSemantics.STANDARD;
  }

  private void checkPython(@Nullable SpecifierSet required, String what) {
    if (required != null && !required.contains(target.version(), PrereleasePolicy.ALLOW)) {
      throw InvalidLockFileException.unfit(
          lock.location(),
          what + " is for Python " + required + ", not for " + target.version(),
          required.toString());
    }
  }

  private LockedFile file(LockedPackage each) {
    ProjectName project = ProjectName.parse(each.name());
    LockedFile sdist = each.sdist();
    boolean preferSdist = formats.allowsSdists(project) && !formats.allowsWheels(project);
    LockedFile wheel = sdist != null && preferSdist ? null : wheel(each);
    if (wheel != null) {
      return wheel;
    }
    if (sdist == null) {
      throw InvalidLockFileException.unfit(
          lock.location(), "no wheel of " + each.name() + " suits the target", each.name());
    }
    return sdist;
  }

  /** The best tag; of equal ones the highest build, or as pip the first that is listed. */
  private @Nullable LockedFile wheel(LockedPackage each) {
    boolean highestBuild = !policies.asPip(Policy.TIES);
    LockedFile best = null;
    int bestRank = Integer.MAX_VALUE;
    BuildTag bestBuild = BuildTag.NONE;
    for (LockedFile file : each.wheels()) {
      WheelFilename name = WheelFilename.parse(file.filename());
      int rank = target.tags().rank(name.tags());
      boolean better =
          rank < bestRank
              || (rank == bestRank && highestBuild && name.buildTag().compareTo(bestBuild) > 0);
      if (rank != SupportedTags.UNSUPPORTED && better) {
        best = file;
        bestRank = rank;
        bestBuild = name.buildTag();
      }
    }
    return best;
  }
}
