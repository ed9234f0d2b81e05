package io.github.wheelscout.architecture.planted.standards;

import io.github.wheelscout.architecture.planted.url.UrlAbove;

/** Knows the layer above it. */
public record StandardAbove(UrlAbove stranger) {}
