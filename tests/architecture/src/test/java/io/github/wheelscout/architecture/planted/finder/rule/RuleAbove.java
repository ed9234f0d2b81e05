package io.github.wheelscout.architecture.planted.finder.rule;

import io.github.wheelscout.architecture.planted.finder.FinderAbove;

/** Knows the layer above it. */
public record RuleAbove(FinderAbove stranger) {}
