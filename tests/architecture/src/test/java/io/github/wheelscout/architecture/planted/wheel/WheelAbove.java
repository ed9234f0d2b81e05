package io.github.wheelscout.architecture.planted.wheel;

import io.github.wheelscout.architecture.planted.index.PageReader;

/** Knows the layer above it. */
public record WheelAbove(PageReader stranger) {}
