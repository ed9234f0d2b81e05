package io.github.wheelscout.standards.marker;

import io.github.wheelscout.standards.specifier.Specifier;
import io.github.wheelscout.standards.version.Version;
import java.util.StringTokenizer;

/**
 * A comparison whose operands have their values.
 *
 * @param comparison what is compared
 * @param left the value of its left operand
 * @param right the value of its right operand
 */
record ValueComparison(Marker.Compare comparison, String left, String right) {

  /**
   * Strings have no order: {@code <=} and {@code >=} are equality, {@code <} and {@code >} never
   * hold.
   */
  boolean asStrings() {
    return switch (comparison.operator()) {
      case EQUAL, LESS_OR_EQUAL, GREATER_OR_EQUAL -> left.equals(right);
      case NOT_EQUAL -> !left.equals(right);
      case LESS, GREATER -> false;
      case IN -> right.contains(left);
      case NOT_IN -> !right.contains(left);
      case COMPATIBLE, ARBITRARY_EQUAL -> throw new UndefinedComparisonException(comparison);
    };
  }

  /**
   * As {@link #asVersionsOrStrings}; the standard has no substring of a version, so there the right
   * is a list.
   */
  boolean asVersions(MarkerSemantics semantics) {
    MarkerOperator operator = comparison.operator();
    if (semantics == MarkerSemantics.STANDARD && operator.isContainment()) {
      return isListed() == (operator == MarkerOperator.IN);
    }
    return asVersionsOrStrings(semantics);
  }

  /** As the version specifier that operator and right side are together, else as strings. */
  boolean asVersionsOrStrings(MarkerSemantics semantics) {
    MarkerOperator operator = comparison.operator();
    Specifier clause = operator.isContainment() ? null : Specifier.tryParse(operator + right);
    boolean fallsBack = semantics == MarkerSemantics.STANDARD && comparesNoVersion();
    if (clause == null || fallsBack) {
      return asStrings();
    }
    return clause.matches(left);
  }

  /** A clause refuses what is not a version; to {@code !=} that would be a false refusal. */
  private boolean comparesNoVersion() {
    MarkerOperator operator = comparison.operator();
    boolean equality = operator == MarkerOperator.EQUAL || operator == MarkerOperator.NOT_EQUAL;
    return equality && Version.tryParse(left) == null;
  }

  private boolean isListed() {
    Marker.Compare equality =
        new Marker.Compare(comparison.left(), MarkerOperator.EQUAL, comparison.right());
    StringTokenizer items = new StringTokenizer(right, ", \t");
    while (items.hasMoreTokens()) {
      if (new ValueComparison(equality, left, items.nextToken())
          .asVersionsOrStrings(MarkerSemantics.STANDARD)) {
        return true;
      }
    }
    return false;
  }
}
