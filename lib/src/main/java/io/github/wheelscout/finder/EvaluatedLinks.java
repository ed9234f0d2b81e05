package io.github.wheelscout.finder;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of many links.
 *
 * @param candidates those that are candidates, in order
 * @param rejections the others, in order
 */
public record EvaluatedLinks(
    List<InstallationCandidate> candidates, List<LinkRejection> rejections) {

  /** Keeps immutable copies. */
  public EvaluatedLinks {
    candidates = List.copyOf(candidates);
    rejections = List.copyOf(rejections);
  }

  /** These and more. */
  EvaluatedLinks and(EvaluatedLinks more) {
    return new EvaluatedLinks(
        Stream.concat(candidates.stream(), more.candidates.stream()).toList(),
        Stream.concat(rejections.stream(), more.rejections.stream()).toList());
  }
}
