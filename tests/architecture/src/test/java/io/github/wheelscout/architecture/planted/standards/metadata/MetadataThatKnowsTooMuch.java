package io.github.wheelscout.architecture.planted.standards.metadata;

import io.github.wheelscout.architecture.planted.standards.marker.MarkerThatKnowsTooMuch;

/** Metadata must not know a marker. */
public record MetadataThatKnowsTooMuch(MarkerThatKnowsTooMuch stranger) {}
