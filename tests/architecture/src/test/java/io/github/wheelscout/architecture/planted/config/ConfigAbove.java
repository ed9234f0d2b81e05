package io.github.wheelscout.architecture.planted.config;

import io.github.wheelscout.architecture.planted.FacadeAbove;

/** Knows the layer above it. */
public record ConfigAbove(FacadeAbove stranger) {}
