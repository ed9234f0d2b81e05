package io.github.wheelscout.explain;

import io.github.wheelscout.finder.BestCandidateResult;
import io.github.wheelscout.finder.CandidateEvaluator;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.finder.PackageFinder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explains decisions. It asks no source: all that it says follows from what was found. */
public final class Explainer {

  private final PackageFinder finder;
  private final Variations asked;

  /** An explainer of what a finder decides; the variations are those of its settings. */
  public Explainer(PackageFinder finder, Variations asked) {
    this.finder = finder;
    this.asked = asked;
  }

  /**
   * Why a decision came out as it did.
   *
   * @param sources what each source has of the project, as it is to be told
   */
  public Explanation explain(
      Question question, BestCandidateResult decided, List<SourceShare> sources) {
    return new Explanation(
        Funnel.of(decided),
        new NearMisses(question, decided, finder, asked).best(),
        comparison(question, decided),
        sources);
  }

  /** What a small change of the question would find where it finds nothing; null if unknown. */
  public @Nullable NearMiss nearest(Question question, BestCandidateResult decided) {
    return new NearMisses(question, decided, finder, asked).nearest();
  }

  private @Nullable Comparison comparison(Question question, BestCandidateResult decided) {
    InstallationCandidate best = decided.best();
    if (best == null) {
      return null;
    }
    List<InstallationCandidate> others = new ArrayList<>(decided.applicable());
    others.remove(best);
    CandidateEvaluator evaluator =
        finder.makeCandidateEvaluator(question.project(), question.specifier(), question.hashes());
    InstallationCandidate second = evaluator.sortBestCandidate(others);
    return second == null ? null : Comparison.of(best, second, evaluator, asked.target().tags());
  }
}
