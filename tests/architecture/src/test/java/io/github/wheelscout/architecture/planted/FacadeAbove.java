package io.github.wheelscout.architecture.planted;

import io.github.wheelscout.architecture.planted.scripts.ScriptAbove;

/** Knows the layer above it. */
public record FacadeAbove(ScriptAbove stranger) {}
