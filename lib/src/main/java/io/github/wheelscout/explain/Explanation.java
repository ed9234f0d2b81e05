package io.github.wheelscout.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision came out as it did.
 *
 * @param funnel how many files each check left
 * @param nearMisses the files that only one rule kept from being chosen, the best first
 * @param comparison why the chosen file beat the next one; null unless two were applicable
 * @param sources what each source has of the project, in the order of asking
 */
public record Explanation(
    Funnel funnel,
    List<NearMiss> nearMisses,
    @Nullable Comparison comparison,
    List<SourceShare> sources) {

  /** Keeps immutable copies. */
  public Explanation {
    nearMisses = List.copyOf(nearMisses);
    sources = List.copyOf(sources);
  }
}
