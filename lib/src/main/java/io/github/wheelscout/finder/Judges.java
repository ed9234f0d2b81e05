package io.github.wheelscout.finder;

import io.github.wheelscout.spi.CandidateFilter;
import java.util.List;

/**
 * What judges beside the built-in rules, in the order of asking.
 *
 * @param links the evaluators of links
 * @param candidates the filters of sorted candidates; none of them invents one
 */
public record Judges(List<LinkJudge> links, List<CandidateFilter> candidates) {

  /** None. */
  public static final Judges NONE = new Judges(List.of(), List.of());

  /** Keeps immutable copies. */
  public Judges {
    links = List.copyOf(links);
    candidates = List.copyOf(candidates);
  }
}
