package io.github.wheelscout;

import io.github.wheelscout.index.SourceOutcome;
import io.github.wheelscout.standards.name.ProjectName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a project that have a file for the target.
 *
 * @param project the question
 * @param releases one for each version, the newest first; yanked versions and pre-releases included
 * @param prereleases whether the preferences let pre-releases in
 * @param failure why there is no answer; null if there is one
 * @param outcomes what became of asking each source
 */
public record VersionsResult(
    ProjectName project,
    List<Release> releases,
    boolean prereleases,
    @Nullable Failure failure,
    List<SourceOutcome> outcomes) {

  /** Keeps immutable copies. */
  public VersionsResult {
    releases = List.copyOf(releases);
    outcomes = List.copyOf(outcomes);
  }

  /** The versions that are neither yanked nor, unless wanted, pre-releases; the newest first. */
  public List<Release> listed() {
    return releases.stream()
        .filter(release -> !release.isYanked())
        .filter(release -> prereleases || !release.version().isPrerelease())
        .toList();
  }

  /** The same with the reason why there is no answer. */
  VersionsResult because(Failure reason) {
    return new VersionsResult(project, releases, prereleases, reason, outcomes);
  }
}
