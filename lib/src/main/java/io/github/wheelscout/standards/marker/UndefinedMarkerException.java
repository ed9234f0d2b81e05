package io.github.wheelscout.standards.marker;

import io.github.wheelscout.standards.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * A marker that conforms to the grammar and has no truth value; the input is the comparison at
 * fault.
 */
public abstract sealed class UndefinedMarkerException extends InvalidInputException
    permits UndefinedComparisonException, UndefinedVariableException {
  private static final long serialVersionUID = 1L;

  UndefinedMarkerException(
      String code, String problem, String comparison, int position, @Nullable String hint) {
    super(code, problem, comparison, position, hint);
  }
}
