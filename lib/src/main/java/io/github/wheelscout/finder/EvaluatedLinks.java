package io.github.wheelscout.finder;

import java.util.List;

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
}
