package io.github.wheelscout.architecture.planted.util;

/** A package must be called by what it holds, and it must be null-marked. */
record Helper(String text) {}
