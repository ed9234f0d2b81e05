package io.github.wheelscout.conformance.marker;

import java.util.List;

/** The truth value of a marker, or that it has none. */
public enum Truth {
  /** It holds. */
  TRUE,
  /** It does not hold. */
  FALSE,
  /** Some comparison in it is an error. */
  UNDEFINED;

  static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  static Truth all(List<Truth> operands) {
    return operands.contains(UNDEFINED) ? UNDEFINED : of(!operands.contains(FALSE));
  }

  static Truth any(List<Truth> operands) {
    return operands.contains(UNDEFINED) ? UNDEFINED : of(operands.contains(TRUE));
  }
}
