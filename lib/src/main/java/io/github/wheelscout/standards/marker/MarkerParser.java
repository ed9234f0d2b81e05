package io.github.wheelscout.standards.marker;

import io.github.wheelscout.standards.name.ExtraName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The grammar of markers; every method returns null once a failure is recorded. */
final class MarkerParser {
  static final int MAX_DEPTH = 100;

  private final DependencyScanner scanner;
  private int depth;

  MarkerParser(DependencyScanner scanner) {
    this.scanner = scanner;
  }

  @Nullable Marker parse() {
    Marker marker = disjunction();
    if (marker == null) {
      return null;
    }
    if (!scanner.atEnd()) {
      scanner.fail("expected 'and', 'or' or the end");
      return null;
    }
    return marker instanceof Marker.Group group ? group.inner() : marker;
  }

  private @Nullable Marker disjunction() {
    return joined("or", this::conjunction, Marker.Or::new);
  }

  private @Nullable Marker conjunction() {
    return joined("and", this::term, Marker.And::new);
  }

  private @Nullable Marker joined(
      String keyword, Supplier<@Nullable Marker> operand, Function<List<Marker>, Marker> join) {
    List<Marker> operands = new ArrayList<>(1);
    do {
      Marker next = operand.get();
      if (next == null) {
        return null;
      }
      operands.add(next);
      scanner.skipSpace();
    } while (scanner.takeWord(keyword));
    return operands.size() == 1 ? operands.getFirst() : join.apply(operands);
  }

  private @Nullable Marker term() {
    scanner.skipSpace();
    return scanner.at('(') ? group() : comparison();
  }

  private @Nullable Marker group() {
    if (depth == MAX_DEPTH) {
      scanner.fail("parentheses nest more than " + MAX_DEPTH + " deep");
      return null;
    }
    scanner.take("(");
    depth++;
    Marker inner = disjunction();
    depth--;
    if (inner == null) {
      return null;
    }
    if (!scanner.take(")")) {
      scanner.fail("expected 'and', 'or' or ')'");
      return null;
    }
    boolean single = inner instanceof Marker.Compare || inner instanceof Marker.Group;
    return single ? inner : new Marker.Group(inner);
  }

  private @Nullable Marker comparison() {
    MarkerOperand left = operand();
    if (left == null) {
      return null;
    }
    MarkerOperator operator = operator();
    if (operator == null) {
      return null;
    }
    MarkerOperand right = operand();
    if (right == null) {
      return null;
    }
    return new Marker.Compare(named(left, right), operator, named(right, left));
  }

  private @Nullable MarkerOperand operand() {
    scanner.skipSpace();
    if (scanner.at('"') || scanner.at('\'')) {
      String text = scanner.takeQuoted();
      return text == null ? null : new MarkerLiteral(text);
    }
    int start = scanner.position();
    String word = scanner.takeWhile(DependencyScanner::isWordPart);
    MarkerVariable variable = MarkerVariable.spelled(word);
    if (variable != null) {
      return variable;
    }
    if (word.isEmpty()) {
      scanner.fail("expected a marker variable or a quoted string");
    } else {
      String hint = "constants are quoted; variables and keywords are lower case";
      scanner.fail(start, "unknown marker variable", "unknown-marker-variable", hint);
    }
    return null;
  }

  private @Nullable MarkerOperator operator() {
    scanner.skipSpace();
    if (scanner.takeWord("not")) {
      return notIn();
    }
    if (scanner.takeWord("in")) {
      return MarkerOperator.IN;
    }
    for (MarkerOperator operator : MarkerOperator.values()) {
      if (!operator.isContainment() && scanner.take(operator.toString())) {
        return operator;
      }
    }
    scanner.fail("expected one of <=, <, !=, ==, >=, >, ~=, ===, in, not in");
    return null;
  }

  private @Nullable MarkerOperator notIn() {
    int after = scanner.position();
    scanner.skipSpace();
    if (scanner.position() > after && scanner.takeWord("in")) {
      return MarkerOperator.NOT_IN;
    }
    scanner.fail("expected 'in' after 'not'");
    return null;
  }

  /** A constant beside a variable that holds names is a name too. */
  private static MarkerOperand named(MarkerOperand operand, MarkerOperand other) {
    return operand instanceof MarkerLiteral literal
            && other instanceof MarkerVariable variable
            && variable.holdsNames()
        ? new MarkerLiteral(ExtraName.normalize(literal.text()))
        : operand;
  }
}
