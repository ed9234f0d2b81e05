package io.github.wheelscout.standards;

import org.jspecify.annotations.Nullable;

/**
 * Text that does not conform to its standard.
 *
 * <p>The message is three lines: what is wrong, the input, and a caret under the first character
 * that does not fit. A long input is cut to the part around that character; control characters are
 * shown as pictures.
 */
public abstract class InvalidInputException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String input;
  private final int position;
  private final @Nullable String hint;

  /**
   * @param code a stable kebab-case code
   * @param problem one line that says what was expected
   * @param input the whole text that was parsed
   * @param position the offset, in UTF-16 units, of the first character that does not fit; the
   *     length of the input when something is missing at its end
   * @param hint what the user can do about it, or null
   */
  protected InvalidInputException(
      String code, String problem, String input, int position, @Nullable String hint) {
    super(VisibleText.of(problem) + CaretExcerpt.of(input, position));
    this.code = code;
    this.input = input;
    this.position = position;
    this.hint = hint;
  }

  /** The stable kebab-case code of this failure, such as {@code invalid-version}. */
  public final String code() {
    return code;
  }

  /** The whole text that was parsed, as it was given. */
  public final String input() {
    return input;
  }

  /** The offset, in UTF-16 units, of the first character that does not fit. */
  public final int position() {
    return position;
  }

  /** What the user can do about it, or null. */
  public final @Nullable String hint() {
    return hint;
  }
}
