package io.github.wheelscout.standards.marker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An environment marker: PyPUG dependency-specifiers, PEP 508.
 *
 * <p>A marker is a tree. {@code toString} is the text that the reference implementation prints, and
 * parsing that gives an equal marker. Equality is structural, as the reference has it: {@code a or
 * (b and c)} and {@code a or b and c} differ. Parentheses nest at most {@value
 * MarkerParser#MAX_DEPTH} deep.
 */
public sealed interface Marker {
  /**
   * Parses a marker.
   *
   * @throws InvalidMarkerException if {@code text} is not a marker; its code is {@code
   *     unknown-marker-variable} where a variable is not known, which makes the version that has
   *     the marker ineligible
   */
  static Marker parse(String text) {
    DependencyScanner scanner = new DependencyScanner(text);
    Marker marker = read(scanner);
    if (marker == null) {
      throw new InvalidMarkerException(text, scanner.failure());
    }
    return marker;
  }

  /** The marker, or null if {@code text} is not one. */
  static @Nullable Marker tryParse(String text) {
    return read(new DependencyScanner(text));
  }

  /**
   * The marker that the rest of {@code scanner} is; null, with a failure recorded there, if it is
   * not one.
   */
  static @Nullable Marker read(DependencyScanner scanner) {
    return new MarkerParser(scanner).parse();
  }

  /**
   * Whether the marker holds in the metadata of a package, as the specification has it.
   *
   * @throws UndefinedMarkerException if some comparison has no truth value, whatever the others say
   */
  default boolean evaluate(MarkerEnvironment environment) {
    return evaluate(environment, MarkerContext.METADATA, MarkerSemantics.STANDARD);
  }

  /**
   * Whether the marker holds.
   *
   * @throws UndefinedMarkerException if some comparison has no truth value, whatever the others say
   */
  default boolean evaluate(
      MarkerEnvironment environment, MarkerContext context, MarkerSemantics semantics) {
    return new MarkerEvaluator(environment, context, semantics).evaluate(this);
  }

  /** The comparisons of the marker, from left to right. */
  default Stream<Compare> comparisons() {
    List<Compare> found = new ArrayList<>();
    collect(this, found);
    return found.stream();
  }

  private static void collect(Marker marker, List<Compare> found) {
    switch (marker) {
      case And and -> and.operands().forEach(operand -> collect(operand, found));
      case Or or -> or.operands().forEach(operand -> collect(operand, found));
      case Group group -> collect(group.inner(), found);
      case Compare comparison -> found.add(comparison);
    }
  }

  /**
   * All operands hold.
   *
   * @param operands two or more: comparisons and groups
   */
  record And(List<Marker> operands) implements Marker {
    /** Copies the operands. */
    public And {
      operands = List.copyOf(operands);
    }

    @Override
    public String toString() {
      return MarkerPrinter.print(this);
    }
  }

  /**
   * Some operand holds.
   *
   * @param operands two or more: conjunctions, comparisons and groups
   */
  record Or(List<Marker> operands) implements Marker {
    /** Copies the operands. */
    public Or {
      operands = List.copyOf(operands);
    }

    @Override
    public String toString() {
      return MarkerPrinter.print(this);
    }
  }

  /**
   * A conjunction or disjunction in parentheses, inside another one.
   *
   * @param inner what the parentheses hold
   */
  record Group(Marker inner) implements Marker {
    @Override
    public String toString() {
      return MarkerPrinter.print(this);
    }
  }

  /** A comparison of a variable with a constant; the grammar also allows two of either. */
  record Compare(MarkerOperand left, MarkerOperator operator, MarkerOperand right)
      implements Marker {
    @Override
    public String toString() {
      return left + " " + operator + " " + right;
    }
  }
}
