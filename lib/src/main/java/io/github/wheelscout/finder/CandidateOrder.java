package io.github.wheelscout.finder;

import java.util.Comparator;

/**
 * The order of preference among candidates, the preferred ones last. Its members decide one after
 * the other: an allowed digest, not being yanked, being a wheel if wheels are preferred, the
 * version, the tag, the build tag.
 */
final class CandidateOrder {

  private CandidateOrder() {}

  /** The six members of pip's key; candidates that they cannot tell apart are equal. */
  static Comparator<InstallationCandidate> preference(AllowedHashes allowed, boolean preferBinary) {
    Comparator<InstallationCandidate> order =
        Comparator.comparing(candidate -> allowed.allowsOneOf(candidate.digests()));
    order = order.thenComparing(candidate -> !candidate.isYanked());
    if (preferBinary) {
      order = order.thenComparing(InstallationCandidate::isWheel);
    }
    return order
        .thenComparing(InstallationCandidate::version)
        .thenComparing(Comparator.comparingInt(InstallationCandidate::tagRank).reversed())
        .thenComparing(InstallationCandidate::buildTag);
  }

  /** What decides after that: the earlier source, then the file name, whatever a page's order. */
  static Comparator<InstallationCandidate> ties() {
    return Comparator.comparingInt((InstallationCandidate c) -> c.found().sourceRank())
        .thenComparing(InstallationCandidate::filename)
        .thenComparing(candidate -> candidate.found().link().url())
        .reversed();
  }
}
