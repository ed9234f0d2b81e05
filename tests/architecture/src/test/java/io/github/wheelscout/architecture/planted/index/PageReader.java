package io.github.wheelscout.architecture.planted.index;

/** Known to a provider. */
public record PageReader(String page) {}
