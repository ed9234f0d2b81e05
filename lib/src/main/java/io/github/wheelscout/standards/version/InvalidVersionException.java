package io.github.wheelscout.standards.version;

import io.github.wheelscout.standards.InvalidInputException;

/** Text that is not a version: PEP 440. */
public final class InvalidVersionException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  private final String expected;

  InvalidVersionException(String input, int position, String expected) {
    super("invalid-version", "invalid version: expected " + expected, input, position, null);
    this.expected = expected;
  }

  /** What would have fitted at {@link #position()}, such as {@code a digit}. */
  public String expected() {
    return expected;
  }
}
