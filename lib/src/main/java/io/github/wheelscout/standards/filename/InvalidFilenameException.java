package io.github.wheelscout.standards.filename;

import io.github.wheelscout.standards.InvalidInputException;

/** Text that is not the file name of a wheel (PEP 427) or of a source distribution (PEP 625). */
public final class InvalidFilenameException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  private InvalidFilenameException(
      String code, String problem, String input, int position, String hint) {
    super(code, problem, input, position, hint);
  }

  static InvalidFilenameException wheel(String input, int position, String problem) {
    return new InvalidFilenameException(
        "invalid-wheel-filename",
        "invalid wheel file name: " + problem,
        input,
        position,
        "a wheel is named name-version[-build]-python-abi-platform.whl");
  }

  static InvalidFilenameException sdist(String input, int position, String problem) {
    return new InvalidFilenameException(
        "invalid-sdist-filename",
        "invalid source distribution file name: " + problem,
        input,
        position,
        "a source distribution is named name-version.tar.gz or name-version.zip");
  }

  static InvalidFilenameException content(String input, String problem) {
    return new InvalidFilenameException(
        "invalid-wheel-content",
        "invalid wheel: " + problem,
        input,
        0,
        "the file is damaged, or is not the wheel that its name says");
  }
}
