package io.github.wheelscout.standards.specifier;

import io.github.wheelscout.standards.InvalidInputException;

/** Text that is not a version specifier or a set of them: PEP 440. */
public final class InvalidSpecifierException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  InvalidSpecifierException(String input, SpecifierFault fault) {
    super(
        "invalid-specifier",
        "invalid specifier: expected " + fault.expected(),
        input,
        fault.position(),
        fault.hint());
  }
}
