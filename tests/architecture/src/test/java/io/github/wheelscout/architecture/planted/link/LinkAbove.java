package io.github.wheelscout.architecture.planted.link;

import io.github.wheelscout.architecture.planted.net.NetAbove;

/** Knows the layer above it. */
public record LinkAbove(NetAbove stranger) {}
