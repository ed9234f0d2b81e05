package io.github.wheelscout;

import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.standards.version.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

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

  /** The releases that some candidates make, the newest first. */
  static List<Release> of(List<InstallationCandidate> candidates) {
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
