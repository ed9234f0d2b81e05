package io.github.wheelscout.architecture.planted.wheel.inspect;

import io.github.wheelscout.architecture.planted.index.PageReader;

/** Knows the layer above it. */
public record InspectAbove(PageReader stranger) {}
