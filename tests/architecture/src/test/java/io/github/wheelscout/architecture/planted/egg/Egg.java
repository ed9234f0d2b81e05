package io.github.wheelscout.architecture.planted.egg;

import io.github.wheelscout.architecture.planted.hen.Hen;

/** Comes from the hen. */
public record Egg(Hen origin) {}
