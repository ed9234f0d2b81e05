package io.github.wheelscout.architecture.planted.cache;

import io.github.wheelscout.architecture.planted.index.PageReader;

/** Knows the layer above it. */
public record CacheAbove(PageReader stranger) {}
