package io.github.wheelscout.spi;

import java.util.List;

/** A plugin that drops or reorders the files among which the choice is made. */
public interface CandidateFilter extends Provider {

  /**
   * Judges the files that match. An exception, null, or a candidate that was not given stop the
   * run: a policy that crashes must not be skipped.
   *
   * @param bestFirst the candidates that match, the preferred one first; immutable
   * @param context what is being looked for
   * @return some of the given candidates, each at most once, the preferred one first
   */
  List<Candidate> filter(List<Candidate> bestFirst, EvaluationContext context);
}
