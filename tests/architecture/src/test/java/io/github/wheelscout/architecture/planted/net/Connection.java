package io.github.wheelscout.architecture.planted.net;

/** Known to an index. */
public record Connection(String host) {}
