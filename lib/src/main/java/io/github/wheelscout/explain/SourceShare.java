package io.github.wheelscout.explain;

import io.github.wheelscout.index.SourceOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What one source has of a project.
 *
 * @param outcome what became of asking it
 * @param searched whether the search asked it; the index strategy may stop before it, and then it
 *     was asked for this explanation alone
 * @param chosen whether the chosen file comes from it
 * @param hasFile whether it has a file of the same name as the chosen one
 * @param name which index it is, in words; null if it has no name
 */
public record SourceShare(
    SourceOutcome outcome,
    boolean searched,
    boolean chosen,
    boolean hasFile,
    @Nullable String name) {}
