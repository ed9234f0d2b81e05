package io.github.wheelscout.architecture.planted.standards.tag;

import io.github.wheelscout.architecture.planted.standards.name.NameThatKnowsTooMuch;

/** A tag must not know a name. */
public record TagThatKnowsTooMuch(NameThatKnowsTooMuch stranger) {}
