package io.github.wheelscout;

import io.github.wheelscout.finder.BestCandidateResult;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.index.SourceOutcome;
import io.github.wheelscout.standards.requirement.Requirement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one requirement.
 *
 * @param requirement the question
 * @param skippedByMarker whether its marker is false for the target, so that nothing was searched
 * @param decision what was decided; null if nothing was searched or the search failed
 * @param failure why there is no best file; null if there is one, or nothing was searched
 * @param outcomes what became of asking each source
 */
public record FindResult(
    Requirement requirement,
    boolean skippedByMarker,
    @Nullable BestCandidateResult decision,
    @Nullable Failure failure,
    List<SourceOutcome> outcomes) {

  /** Keeps an immutable copy. */
  public FindResult {
    outcomes = List.copyOf(outcomes);
  }

  /** The finder's choice, null if there is none. */
  public @Nullable InstallationCandidate best() {
    return decision == null ? null : decision.best();
  }

  /** What an installer would take, null if it would take none. */
  public @Nullable InstallationCandidate install() {
    return decision == null ? null : decision.install();
  }
}
