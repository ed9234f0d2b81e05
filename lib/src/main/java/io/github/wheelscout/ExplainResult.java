package io.github.wheelscout;

import io.github.wheelscout.explain.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one requirement, explained.
 *
 * @param found the answer
 * @param explanation why; null if nothing was decided
 * @param otherWay what the other preset would have answered; null if the same
 */
public record ExplainResult(
    FindResult found, @Nullable Explanation explanation, @Nullable OtherWay otherWay) {}
