package io.github.wheelscout.architecture.planted.finder;

import io.github.wheelscout.architecture.planted.plugin.PluginAbove;

/** Knows the layer above it. */
public record FinderAbove(PluginAbove stranger) {}
