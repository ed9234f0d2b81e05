package io.github.wheelscout.finder;

import io.github.wheelscout.index.SourceOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the finder decided for one project and specifier.
 *
 * @param all every candidate, in the order found
 * @param applicable those that match, ascending by preference
 * @param best the finder's choice, null if nothing is applicable
 * @param install what an installer would take from the same candidates; null if it would take none
 * @param linkRejections the links that are no candidates
 * @param candidateRejections the candidates that are not applicable
 * @param outcomes what became of asking each source
 */
public record BestCandidateResult(
    List<InstallationCandidate> all,
    List<InstallationCandidate> applicable,
    @Nullable InstallationCandidate best,
    @Nullable InstallationCandidate install,
    List<LinkRejection> linkRejections,
    List<CandidateRejection> candidateRejections,
    List<SourceOutcome> outcomes) {

  /** Keeps immutable copies. */
  public BestCandidateResult {
    all = List.copyOf(all);
    applicable = List.copyOf(applicable);
    linkRejections = List.copyOf(linkRejections);
    candidateRejections = List.copyOf(candidateRejections);
    outcomes = List.copyOf(outcomes);
  }

  /** The same decision with what came before it: the links refused and the sources asked. */
  BestCandidateResult after(List<LinkRejection> refused, List<SourceOutcome> asked) {
    return new BestCandidateResult(
        all, applicable, best, install, refused, candidateRejections, asked);
  }
}
