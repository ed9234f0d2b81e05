package io.github.wheelscout.architecture.planted.standards.version;

import io.github.wheelscout.architecture.planted.standards.name.NameThatKnowsTooMuch;

/** A version must not know a name. */
public record VersionThatKnowsTooMuch(NameThatKnowsTooMuch stranger) {}
