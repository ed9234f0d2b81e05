package io.github.wheelscout.standards.marker;

/**
 * A comparison with a variable that has no value in its context, or with none at all, such as
 * {@code "a" == "a"}.
 */
public final class UndefinedVariableException extends UndefinedMarkerException {
  private static final long serialVersionUID = 1L;

  private final String variable;

  UndefinedVariableException(
      Marker.Compare comparison, MarkerOperand operand, MarkerContext context) {
    super(
        "undefined-marker-variable",
        "undefined marker variable: it has no value in the context " + context,
        comparison.toString(),
        operand.equals(comparison.left())
            ? 0
            : comparison.toString().length() - operand.toString().length(),
        null);
    this.variable = operand instanceof MarkerLiteral literal ? literal.text() : operand.toString();
  }

  /** The name that has no value. */
  public String variable() {
    return variable;
  }
}
