package io.github.wheelscout.architecture.planted.auth;

import io.github.wheelscout.architecture.planted.net.NetAbove;

/** Knows the layer above it. */
public record AuthAbove(NetAbove stranger) {}
