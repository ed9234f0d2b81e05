package io.github.wheelscout.standards.marker;

import io.github.wheelscout.standards.InvalidInputException;

/** Text that is not a marker: PyPUG dependency-specifiers. */
public final class InvalidMarkerException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  InvalidMarkerException(String input, DependencyScanner.Failure failure) {
    super(
        failure.code() == null ? "invalid-marker" : failure.code(),
        "invalid marker: " + failure.problem(),
        input,
        failure.position(),
        failure.hint());
  }
}
