package io.github.wheelscout.architecture.planted.standards.name;

import io.github.wheelscout.architecture.planted.standards.version.VersionThatKnowsTooMuch;

/** A name must not know a version. */
public record NameThatKnowsTooMuch(VersionThatKnowsTooMuch stranger) {}
