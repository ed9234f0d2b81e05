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
    members.add(
        by(SortKey.HASH, (a, b) -> Boolean.compare(allows(allowed, a), allows(allowed, b))));
    members.add(by(SortKey.YANKED, (a, b) -> Boolean.compare(b.isYanked(), a.isYanked())));
    if (preferBinary) {
      members.add(by(SortKey.WHEEL, (a, b) -> Boolean.compare(a.isWheel(), b.isWheel())));
    }
    members.add(by(SortKey.VERSION, (a, b) -> a.version().compareTo(b.version())));
    members.add(by(SortKey.TAG, (a, b) -> Integer.compare(b.tagRank(), a.tagRank())));
    members.add(by(SortKey.BUILD_TAG, (a, b) -> a.buildTag().compareTo(b.buildTag())));
    return members;
  }

  /** What decides after that: the earlier source, then the file name, whatever a page's order. */
  static List<CandidateOrder> ties() {
    return List.of(
        by(SortKey.SOURCE, (a, b) -> Integer.compare(rank(b), rank(a))),
        by(SortKey.FILENAME, (a, b) -> b.filename().compareTo(a.filename())),
        by(SortKey.URL, (a, b) -> url(b).compareTo(url(a))));
  }

  private static boolean allows(AllowedHashes allowed, InstallationCandidate candidate) {
    return allowed.allowsOneOf(candidate.digests());
  }

  private static int rank(InstallationCandidate candidate) {
    return candidate.found().sourceRank();
  }

  private static String url(InstallationCandidate candidate) {
    return candidate.found().link().url();
  }

  /** The order that some members make together. */
  static Comparator<InstallationCandidate> of(List<CandidateOrder> members) {
    return (a, b) -> {
      int order = 0;
      for (int i = 0; order == 0 && i < members.size(); i++) {
        order = members.get(i).member().compare(a, b);
      }
      return order;
    };
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
