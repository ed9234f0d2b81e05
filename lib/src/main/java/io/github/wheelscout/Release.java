package io.github.wheelscout;

import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.standards.version.Version;
import java.util.List;

/**
 * One version of a project, as far as it has files for the target.
 *
 * @param version the version
 * @param files its candidates, in the order found; never empty
 */
public record Release(Version version, List<InstallationCandidate> files) {

  /** Keeps an immutable copy. */
  public Release {
    files = List.copyOf(files);
  }

  /** Whether every file is yanked. */
  public boolean isYanked() {
    return files.stream().allMatch(InstallationCandidate::isYanked);
  }
}
