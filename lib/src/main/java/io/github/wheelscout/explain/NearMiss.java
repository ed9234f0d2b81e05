package io.github.wheelscout.explain;

import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.spi.Verdict.Reject;
import org.jspecify.annotations.Nullable;

/**
 * A file that would have been preferred but for one rule.
 *
 * @param candidate the file, as it would be if that rule had nothing against it
 * @param reason what the rule has against it
 * @param remedy what would let it in; null if nothing is known
 */
public record NearMiss(InstallationCandidate candidate, Reject reason, @Nullable Remedy remedy) {}
