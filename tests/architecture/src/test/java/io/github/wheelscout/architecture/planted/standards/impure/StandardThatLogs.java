package io.github.wheelscout.architecture.planted.standards.impure;

/** A standard must not log. */
record StandardThatLogs(System.Logger log) {}
