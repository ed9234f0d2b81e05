package io.github.wheelscout.architecture.planted.hen;

import io.github.wheelscout.architecture.planted.egg.Egg;

/** Comes from the egg. */
public record Hen(Egg origin) {}
