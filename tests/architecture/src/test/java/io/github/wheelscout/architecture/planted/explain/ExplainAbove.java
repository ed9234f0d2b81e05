package io.github.wheelscout.architecture.planted.explain;

import io.github.wheelscout.architecture.planted.plugin.PluginAbove;

/** Knows the layer above it. */
public record ExplainAbove(PluginAbove stranger) {}
