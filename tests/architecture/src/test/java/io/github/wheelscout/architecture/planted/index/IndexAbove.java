package io.github.wheelscout.architecture.planted.index;

import io.github.wheelscout.architecture.planted.finder.rule.RuleAbove;

/** Knows the layer above it. */
public record IndexAbove(RuleAbove stranger) {}
