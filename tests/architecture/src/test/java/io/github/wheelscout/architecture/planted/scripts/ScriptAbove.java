package io.github.wheelscout.architecture.planted.scripts;

/** The top. */
public record ScriptAbove(String text) {}
