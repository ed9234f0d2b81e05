package io.github.wheelscout.standards.requirement;

import io.github.wheelscout.standards.InvalidInputException;
import io.github.wheelscout.standards.marker.DependencyScanner;

/** Text that is not a requirement: PyPUG dependency-specifiers. */
public final class InvalidRequirementException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  InvalidRequirementException(String input, DependencyScanner.Failure failure) {
    super(
        failure.code() == null ? "invalid-requirement" : failure.code(),
        "invalid requirement: " + failure.problem(),
        input,
        failure.position(),
        failure.hint());
  }
}
