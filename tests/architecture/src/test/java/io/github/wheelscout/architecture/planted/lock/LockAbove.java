package io.github.wheelscout.architecture.planted.lock;

import io.github.wheelscout.architecture.planted.requirements.RequirementsAbove;

/** Knows the layer above it. */
public record LockAbove(RequirementsAbove stranger) {}
