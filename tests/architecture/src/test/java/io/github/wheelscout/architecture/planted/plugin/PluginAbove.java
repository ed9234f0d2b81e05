package io.github.wheelscout.architecture.planted.plugin;

import io.github.wheelscout.architecture.planted.config.ConfigAbove;

/** Knows the layer above it. */
public record PluginAbove(ConfigAbove stranger) {}
