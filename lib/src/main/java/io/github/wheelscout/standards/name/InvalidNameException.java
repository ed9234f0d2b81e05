package io.github.wheelscout.standards.name;

import io.github.wheelscout.standards.InvalidInputException;

/** Text that is not a name: PyPUG name-normalization. */
public final class InvalidNameException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  InvalidNameException(String kind, String input, int position) {
    super(
        "invalid-name",
        "invalid " + kind + ": " + expectation(input, position),
        input,
        position,
        "a name has only ASCII letters, digits, '.', '_' and '-', and starts and ends with a letter"
            + " or digit");
  }

  private static String expectation(String input, int position) {
    if (input.isEmpty()) {
      return "it is empty";
    }
    if (position == 0) {
      return "it must start with an ASCII letter or digit";
    }
    return NameRule.isSeparator(input.charAt(position))
        ? "it must end with an ASCII letter or digit"
        : "expected an ASCII letter, a digit, '.', '_' or '-'";
  }
}
