package io.github.wheelscout.architecture.planted.policy;

import io.github.wheelscout.architecture.planted.index.IndexAbove;

/** Knows the layer above it. */
public record PolicyAbove(IndexAbove stranger) {}
