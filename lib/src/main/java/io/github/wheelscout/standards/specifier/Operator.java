package io.github.wheelscout.standards.specifier;

import org.jspecify.annotations.Nullable;

/** The comparison operators of version specifiers: PEP 440. */
public enum Operator {
  // Of two that start alike the longer stands first.
  /** The same text. */
  ARBITRARY("==="),
  /** The same version, or with {@code .*} the same release prefix. */
  EQUAL("=="),
  /** The opposite of {@link #EQUAL}. */
  NOT_EQUAL("!="),
  /** At least this version, within the release it stands for. */
  COMPATIBLE("~="),
  /** This version or an earlier one. */
  LESS_OR_EQUAL("<="),
  /** This version or a later one. */
  GREATER_OR_EQUAL(">="),
  /** Before this version, its own pre-releases excluded. */
  LESS("<"),
  /** After this version, its own post-releases excluded. */
  GREATER(">");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /** The operator as it is written, such as {@code ~=}. */
  public String symbol() {
    return symbol;
  }

  /** The longest operator that {@code text} has at {@code offset}, or null. */
  static @Nullable Operator at(String text, int offset) {
    for (Operator operator : values()) {
      if (text.startsWith(operator.symbol, offset)) {
        return operator;
      }
    }
    return null;
  }

  /** Whether {@code .*} may end the version. */
  boolean takesPrefix() {
    return this == EQUAL || this == NOT_EQUAL;
  }

  /** Whether the version may have a local label. */
  boolean takesLocalLabel() {
    return takesPrefix() || this == ARBITRARY;
  }
}
