package io.github.wheelscout.conformance.marker;

import io.github.wheelscout.standards.marker.Marker;
import io.github.wheelscout.standards.marker.MarkerLiteral;
import io.github.wheelscout.standards.marker.MarkerOperand;
import io.github.wheelscout.standards.marker.MarkerVariable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of a variable with a constant, with the values of its sides.
 *
 * @param variable the name of the variable
 * @param left the value on the left
 * @param operator the operator
 * @param right the value on the right
 * @param constant the constant
 */
record Comparison(String variable, String left, String operator, String right, String constant) {

  /** The comparison, or null if it does not compare a variable with a constant. */
  static @Nullable Comparison of(Marker.Compare compare, Map<String, String> environment) {
    String operator = compare.operator().toString();
    MarkerOperand left = compare.left();
    MarkerOperand right = compare.right();
    if (left instanceof MarkerVariable variable && right instanceof MarkerLiteral constant) {
      String value = value(variable, environment);
      return new Comparison(variable.toString(), value, operator, constant.text(), constant.text());
    }
    if (left instanceof MarkerLiteral constant && right instanceof MarkerVariable variable) {
      String value = value(variable, environment);
      return new Comparison(variable.toString(), constant.text(), operator, value, constant.text());
    }
    return null;
  }

  private static String value(MarkerVariable variable, Map<String, String> environment) {
    String value = environment.getOrDefault(variable.toString(), "");
    boolean unreleased = variable == MarkerVariable.PYTHON_FULL_VERSION && value.endsWith("+");
    return unreleased ? value + "local" : value;
  }

  /** Whether this is {@code in} or {@code not in}. */
  boolean isContainment() {
    return operator.endsWith("in");
  }

  /** Both values taken as strings, which have no order. */
  Truth asStrings() {
    return switch (operator) {
      case "==", "<=", ">=" -> Truth.of(left.equals(right));
      case "!=" -> Truth.of(!left.equals(right));
      case "<", ">" -> Truth.FALSE;
      case "in" -> Truth.of(right.contains(left));
      case "not in" -> Truth.of(!right.contains(left));
      default -> Truth.UNDEFINED;
    };
  }
}
