package io.github.wheelscout.standards.marker;

/** One side of a comparison. {@code toString} gives it as it stands in a marker. */
public sealed interface MarkerOperand permits MarkerVariable, MarkerLiteral {}
