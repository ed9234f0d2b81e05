package io.github.wheelscout.standards.marker;

/** An operator of the marker language. {@code toString} gives it as it stands in a marker. */
public enum MarkerOperator {
  /** {@code ===}. */
  ARBITRARY_EQUAL("==="),
  /** {@code ==}. */
  EQUAL("=="),
  /** {@code ~=}. */
  COMPATIBLE("~="),
  /** {@code !=}. */
  NOT_EQUAL("!="),
  /** {@code <=}. */
  LESS_OR_EQUAL("<="),
  /** {@code >=}. */
  GREATER_OR_EQUAL(">="),
  /** {@code <}. */
  LESS("<"),
  /** {@code >}. */
  GREATER(">"),
  /** {@code in}. */
  IN("in"),
  /** {@code not in}. */
  NOT_IN("not in");

  private final String text;

  MarkerOperator(String text) {
    this.text = text;
  }

  /** Whether this is {@code in} or {@code not in}. */
  public boolean isContainment() {
    return this == IN || this == NOT_IN;
  }

  @Override
  public String toString() {
    return text;
  }
}
