package io.github.wheelscout.architecture.planted.requirements;

import io.github.wheelscout.architecture.planted.FacadeAbove;

/** Knows the layer above it. */
public record RequirementsAbove(FacadeAbove stranger) {}
