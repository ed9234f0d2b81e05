package io.github.wheelscout.standards.marker;

/** A comparison that its operands do not allow, such as {@code sys_platform ~= "linux"}. */
public final class UndefinedComparisonException extends UndefinedMarkerException {
  private static final long serialVersionUID = 1L;

  UndefinedComparisonException(Marker.Compare comparison) {
    super(
        "undefined-comparison",
        "undefined marker comparison: '" + comparison.operator() + "' has no meaning here",
        comparison.toString(),
        comparison.left().toString().length() + 1,
        "strings compare with ==, !=, in and not in");
  }
}
