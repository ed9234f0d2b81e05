package io.github.wheelscout.architecture.planted.wheel.metadata;

import io.github.wheelscout.architecture.planted.index.PageReader;

/** Knows the layer above it. */
public record WheelMetadataAbove(PageReader stranger) {}
