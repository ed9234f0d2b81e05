package io.github.wheelscout.finder;

import io.github.wheelscout.finder.rule.LinkRule;
import io.github.wheelscout.finder.rule.RejectionCode;
import io.github.wheelscout.spi.Candidate;
import io.github.wheelscout.spi.CandidateFilter;
import io.github.wheelscout.spi.EvaluationContext;
import io.github.wheelscout.standards.tag.SupportedTags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The filters of plugins, what they are told, and the tags of the target. */
record CandidateFilters(
    List<CandidateFilter> filters, EvaluationContext context, SupportedTags tags) {

  /**
   * What filters left.
   *
   * @param bestFirst what they kept, the preferred one first
   * @param dropped what they did not
   */
  record Left(List<InstallationCandidate> bestFirst, List<CandidateRejection> dropped) {}

  boolean isEmpty() {
    return filters.isEmpty();
  }

  /**
   * Asks them all, one after the other, about candidates of which the preferred one comes first.
   */
  Left apply(List<InstallationCandidate> bestFirst) {
    Map<Candidate, InstallationCandidate> origins = new HashMap<>();
    List<Candidate> kept = new ArrayList<>(bestFirst.size());
    for (InstallationCandidate candidate : bestFirst) {
      Candidate shown = shown(candidate);
      origins.put(shown, candidate);
      kept.add(shown);
    }
    List<CandidateRejection> dropped = new ArrayList<>();
    for (CandidateFilter filter : filters) {
      List<Candidate> left = filter.filter(List.copyOf(kept), context);
      Set<Candidate> remaining = new HashSet<>();
      remaining.addAll(left);
      String detail = "the filter " + filter.id() + " leaves it out";
      for (Candidate candidate : kept) {
        if (!remaining.contains(candidate)) {
          dropped.add(
              new CandidateRejection(
                  origin(origins, candidate), LinkRule.refuse(RejectionCode.FILTERED, detail)));
        }
      }
      kept = new ArrayList<>(left);
    }
    return new Left(kept.stream().map(candidate -> origin(origins, candidate)).toList(), dropped);
  }

  private static InstallationCandidate origin(
      Map<Candidate, InstallationCandidate> origins, Candidate shown) {
    InstallationCandidate origin = origins.get(shown);
    if (origin == null) {
      throw new IllegalStateException("no filter may invent a candidate: " + shown);
    }
    return origin;
  }

  private Candidate shown(InstallationCandidate candidate) {
    return Candidate.builder(
            candidate.found().link(), candidate.filename(), candidate.version().toString())
        .tag(candidate.isWheel() ? tags.tags().get(candidate.tagRank()).toString() : null)
        .yankReason(candidate.yankReason())
        .source(candidate.found().source())
        .build();
  }
}
