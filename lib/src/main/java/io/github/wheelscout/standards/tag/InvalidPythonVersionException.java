package io.github.wheelscout.standards.tag;

import io.github.wheelscout.standards.InvalidInputException;

/** Text that does not name a Python version. */
public final class InvalidPythonVersionException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  InvalidPythonVersionException(String input, int position, String problem) {
    super(
        "invalid-python-version",
        "invalid Python version: " + problem,
        input,
        position,
        "write 3, 3.12, 312, 3.12.4, or 3.13t for a free-threaded build");
  }
}
