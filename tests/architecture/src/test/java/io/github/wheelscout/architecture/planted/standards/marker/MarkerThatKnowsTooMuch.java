package io.github.wheelscout.architecture.planted.standards.marker;

import io.github.wheelscout.architecture.planted.standards.filename.FilenameThatKnowsTooMuch;

/** A marker must not know a filename. */
public record MarkerThatKnowsTooMuch(FilenameThatKnowsTooMuch stranger) {}
