package io.github.wheelscout.architecture.planted.wheel.nio;

import io.github.wheelscout.architecture.planted.index.PageReader;

/** Knows the layer above it. */
public record NioAbove(PageReader stranger) {}
