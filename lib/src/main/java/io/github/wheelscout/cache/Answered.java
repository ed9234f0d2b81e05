package io.github.wheelscout.cache;

import org.jspecify.annotations.Nullable;

/**
 * What a question was answered with.
 *
 * @param value null if there is nothing
 * @param cachedSeconds how old it is if nobody was asked, else null
 */
public record Answered<T>(@Nullable T value, @Nullable Long cachedSeconds) {}
