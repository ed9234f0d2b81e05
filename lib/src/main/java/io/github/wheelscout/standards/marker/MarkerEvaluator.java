package io.github.wheelscout.standards.marker;

import io.github.wheelscout.standards.name.ExtraName;
import java.util.List;
import java.util.Set;

/** Decides a marker in one environment. */
final class MarkerEvaluator {
  private final MarkerEnvironment environment;
  private final MarkerContext context;
  private final MarkerSemantics semantics;

  MarkerEvaluator(MarkerEnvironment environment, MarkerContext context, MarkerSemantics semantics) {
    this.environment = environment;
    this.context = context;
    this.semantics = semantics;
  }

  boolean evaluate(Marker marker) {
    boolean perExtra = context == MarkerContext.METADATA && environment.extras().size() > 1;
    if (semantics == MarkerSemantics.PIP && perExtra) {
      // pip asks once for each requested extra, and takes what any of them brings
      return environment.extras().stream()
          .map(extra -> environment.withExtras(Set.of(extra)))
          .anyMatch(single -> new MarkerEvaluator(single, context, semantics).holds(marker));
    }
    return holds(marker);
  }

  private boolean holds(Marker marker) {
    return switch (marker) {
      case Marker.And and -> countHolding(and.operands()) == and.operands().size();
      case Marker.Or or -> countHolding(or.operands()) > 0;
      case Marker.Group group -> holds(group.inner());
      case Marker.Compare comparison ->
          compare(semantics == MarkerSemantics.PIP ? asPipReads(comparison) : comparison);
    };
  }

  /** Asks every operand, so that no answer hides an undefined comparison. */
  private int countHolding(List<Marker> operands) {
    int count = 0;
    for (Marker operand : operands) {
      count += holds(operand) ? 1 : 0;
    }
    return count;
  }

  private boolean compare(Marker.Compare comparison) {
    MarkerVariable variable = subject(comparison);
    return switch (variable.type()) {
      case SET -> inSet(comparison, variable);
      case EXTRA -> extra(comparison);
      case STRING -> values(comparison).asStrings();
      case VERSION -> values(comparison).asVersions(semantics);
      case VERSION_OR_STRING ->
          isString(variable)
              ? values(comparison).asStrings()
              : values(comparison).asVersionsOrStrings(semantics);
    };
  }

  /**
   * With two variables pip takes the second one's name for a constant; of two constants, the second
   * for a variable.
   */
  private Marker.Compare asPipReads(Marker.Compare comparison) {
    MarkerOperand left = comparison.left();
    MarkerOperand right = comparison.right();
    if (left instanceof MarkerVariable && right instanceof MarkerVariable) {
      return new Marker.Compare(left, comparison.operator(), new MarkerLiteral(right.toString()));
    }
    if (left instanceof MarkerLiteral && right instanceof MarkerLiteral constant) {
      MarkerVariable variable = MarkerVariable.named(constant.text());
      if (variable == null) {
        throw new UndefinedVariableException(comparison, right, context);
      }
      return new Marker.Compare(left, comparison.operator(), variable);
    }
    return comparison;
  }

  /** The variable whose type decides how to compare. */
  private MarkerVariable subject(Marker.Compare comparison) {
    requireDefined(comparison, comparison.left());
    requireDefined(comparison, comparison.right());
    if (comparison.left() instanceof MarkerVariable left) {
      boolean oneOfNames =
          comparison.right() instanceof MarkerVariable right
              && (left.holdsNames() || right.holdsNames());
      if (oneOfNames) {
        throw new UndefinedComparisonException(comparison);
      }
      return left;
    }
    if (comparison.right() instanceof MarkerVariable right) {
      return right;
    }
    throw new UndefinedComparisonException(comparison);
  }

  private boolean isString(MarkerVariable variable) {
    return semantics == MarkerSemantics.PIP && variable == MarkerVariable.PLATFORM_VERSION;
  }

  private void requireDefined(Marker.Compare comparison, MarkerOperand operand) {
    if (operand instanceof MarkerVariable variable && !context.defines(variable)) {
      throw new UndefinedVariableException(comparison, operand, context);
    }
  }

  private ValueComparison values(Marker.Compare comparison) {
    return new ValueComparison(comparison, text(comparison.left()), text(comparison.right()));
  }

  private String text(MarkerOperand operand) {
    return switch (operand) {
      case MarkerLiteral literal -> literal.text();
      case MarkerVariable variable -> environment.comparable(variable);
    };
  }

  private boolean extra(Marker.Compare comparison) {
    MarkerOperand left = comparison.left();
    MarkerOperand constant = left instanceof MarkerLiteral ? left : comparison.right();
    String name = ExtraName.normalize(text(constant));
    if (semantics == MarkerSemantics.PIP) {
      String requested = environment.extras().stream().findFirst().orElse("");
      return left instanceof MarkerLiteral
          ? new ValueComparison(comparison, name, requested).asStrings()
          : new ValueComparison(comparison, requested, name).asStrings();
    }
    return switch (comparison.operator()) {
      case EQUAL -> environment.extras().contains(name);
      case NOT_EQUAL -> !environment.extras().contains(name);
      case COMPATIBLE, ARBITRARY_EQUAL -> throw new UndefinedComparisonException(comparison);
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, IN, NOT_IN -> false;
    };
  }

  private boolean inSet(Marker.Compare comparison, MarkerVariable variable) {
    MarkerOperator operator = comparison.operator();
    if (comparison.left() instanceof MarkerLiteral name && operator.isContainment()) {
      Set<String> selected =
          variable == MarkerVariable.EXTRAS ? environment.extras() : environment.dependencyGroups();
      boolean member = selected.contains(ExtraName.normalize(name.text()));
      return member == (operator == MarkerOperator.IN);
    }
    if (semantics == MarkerSemantics.STANDARD) {
      return false;
    }
    // to the reference a name is never equal to a set, and nothing else is defined
    return switch (operator) {
      case NOT_EQUAL -> requireSetOnTheRight(comparison, true);
      case EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
          requireSetOnTheRight(comparison, false);
      case COMPATIBLE, ARBITRARY_EQUAL, IN, NOT_IN ->
          throw new UndefinedComparisonException(comparison);
    };
  }

  private static boolean requireSetOnTheRight(Marker.Compare comparison, boolean answer) {
    if (comparison.left() instanceof MarkerVariable) {
      throw new UndefinedComparisonException(comparison);
    }
    return answer;
  }
}
