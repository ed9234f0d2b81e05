package io.github.wheelscout.standards.marker;

/**
 * A constant: the characters between its quotes, as they are. Backslashes are characters like
 * others.
 *
 * @param text the characters; beside {@code extra}, {@code extras} and {@code dependency_groups}
 *     the normalised name
 */
public record MarkerLiteral(String text) implements MarkerOperand {
  /** The constant in double quotes, or in single ones if it has a double one. */
  @Override
  public String toString() {
    char quote = text.indexOf('"') < 0 ? '"' : '\'';
    return quote + text + quote;
  }
}
