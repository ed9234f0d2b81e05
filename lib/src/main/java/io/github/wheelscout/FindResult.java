package io.github.wheelscout;

import io.github.wheelscout.finder.BestCandidateResult;
import io.github.wheelscout.finder.Choice;
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
 * @param choice what was chosen; null if nothing was searched or the search failed
 * @param decision what was decided of every file; null if there is no choice, or no more than that
 *     was asked for
 * @param failure why there is no best file; null if there is one, or nothing was searched
 * @param outcomes what became of asking each source
 */
public record FindResult(
    Requirement requirement,
    boolean skippedByMarker,
    @Nullable Choice choice,
    @Nullable BestCandidateResult decision,
    @Nullable Failure failure,
    List<SourceOutcome> outcomes) {

  /** Keeps an immutable copy. */
  public FindResult {
    outcomes = List.copyOf(outcomes);
  }

  /** An answer in which everything was decided, or nothing. */
  FindResult(
      Requirement requirement,
      boolean skippedByMarker,
      @Nullable BestCandidateResult decision,
      @Nullable Failure failure,
      List<SourceOutcome> outcomes) {
    this(
        requirement,
        skippedByMarker,
        decision == null ? null : Choice.of(decision),
        decision,
        failure,
        outcomes);
  }

  /** The finder's choice, null if there is none. */
  public @Nullable InstallationCandidate best() {
    return choice == null ? null : choice.best();
  }

  /** What an installer would take, null if it would take none. */
  public @Nullable InstallationCandidate install() {
    return choice == null ? null : choice.install();
  }
}
