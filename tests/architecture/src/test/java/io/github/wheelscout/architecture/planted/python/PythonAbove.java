package io.github.wheelscout.architecture.planted.python;

import io.github.wheelscout.architecture.planted.lock.LockAbove;

/** Knows the layer above it. */
public record PythonAbove(LockAbove stranger) {}
