package io.github.wheelscout.architecture.planted.standards.filename;

import io.github.wheelscout.architecture.planted.standards.marker.MarkerThatKnowsTooMuch;

/** A filename must not know a marker. */
public record FilenameThatKnowsTooMuch(MarkerThatKnowsTooMuch stranger) {}
