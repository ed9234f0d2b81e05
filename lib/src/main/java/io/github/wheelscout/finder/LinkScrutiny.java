package io.github.wheelscout.finder;

import io.github.wheelscout.spi.Verdict.Reject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every rule says of a link, not just the first that refuses it.
 *
 * @param candidate what the link would be if no rule refused it, a wheel for another target ranking
 *     as a source archive does; null if its name has no version
 * @param refusals what each rule has against it, in the order of the rules
 */
public record LinkScrutiny(@Nullable InstallationCandidate candidate, List<Reject> refusals) {

  /** Keeps an immutable copy. */
  public LinkScrutiny {
    refusals = List.copyOf(refusals);
  }
}
