package io.github.wheelscout.finder;

import io.github.wheelscout.index.SourceOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen for one project and specifier, without what was not.
 *
 * @param best the finder's choice, null if nothing is applicable
 * @param install what an installer would take from the same candidates; null if it would take none
 * @param outcomes what became of asking each source
 */
public record Choice(
    @Nullable InstallationCandidate best,
    @Nullable InstallationCandidate install,
    List<SourceOutcome> outcomes) {

  /** What a whole decision chose. */
  public static Choice of(BestCandidateResult decision) {
    return new Choice(decision.best(), decision.install(), decision.outcomes());
  }

  /** Keeps an immutable copy. */
  public Choice {
    outcomes = List.copyOf(outcomes);
  }
}
