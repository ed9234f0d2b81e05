package io.github.wheelscout.architecture.planted.url;

import io.github.wheelscout.architecture.planted.policy.PolicyAbove;

/** Knows the layer above it. */
public record UrlAbove(PolicyAbove stranger) {}
