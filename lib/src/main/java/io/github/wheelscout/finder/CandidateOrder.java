package io.github.wheelscout.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of preference among candidates, the preferred ones last. Its members decide one after
 * the other: an allowed digest, not being yanked, being a wheel if wheels are preferred, the
 * version, the tag, the build tag.
 *
 * @param key what the member is called
 * @param member how it compares
 */
record CandidateOrder(SortKey key, Comparator<InstallationCandidate> member) {

  /** The six members of pip's key; candidates that they cannot tell apart are equal. */
  static List<CandidateOrder> preference(AllowedHashes allowed, boolean preferBinary) {
    List<CandidateOrder> members = new ArrayList<>();
    members.add(by(SortKey.HASH, Comparator.comparing(it -> allowed.allowsOneOf(it.digests()))));
    members.add(by(SortKey.YANKED, Comparator.comparing(it -> !it.isYanked())));
    if (preferBinary) {
      members.add(by(SortKey.WHEEL, Comparator.comparing(InstallationCandidate::isWheel)));
    }
    members.add(by(SortKey.VERSION, Comparator.comparing(InstallationCandidate::version)));
    members.add(
        by(SortKey.TAG, Comparator.comparingInt(InstallationCandidate::tagRank).reversed()));
    members.add(by(SortKey.BUILD_TAG, Comparator.comparing(InstallationCandidate::buildTag)));
    return members;
  }

  /** What decides after that: the earlier source, then the file name, whatever a page's order. */
  static List<CandidateOrder> ties() {
    return List.of(
        by(
            SortKey.SOURCE,
            Comparator.comparingInt((InstallationCandidate it) -> it.found().sourceRank())
                .reversed()),
        by(SortKey.FILENAME, Comparator.comparing(InstallationCandidate::filename).reversed()),
        by(
            SortKey.URL,
            Comparator.comparing((InstallationCandidate it) -> it.found().link().url())
                .reversed()));
  }

  /** The order that some members make together. */
  static Comparator<InstallationCandidate> of(List<CandidateOrder> members) {
    return members.stream()
        .map(CandidateOrder::member)
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  /** The first member that tells two candidates apart; the order found if none does. */
  static SortKey deciding(
      List<CandidateOrder> members, InstallationCandidate a, InstallationCandidate b) {
    return members.stream()
        .filter(it -> it.member().compare(a, b) != 0)
        .map(CandidateOrder::key)
        .findFirst()
        .orElse(SortKey.ORDER_FOUND);
  }

  private static CandidateOrder by(SortKey key, Comparator<InstallationCandidate> member) {
    return new CandidateOrder(key, member);
  }
}
