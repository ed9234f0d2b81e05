package io.github.wheelscout.wheel;

import io.github.wheelscout.standards.InvalidInputException;

/** A file that is to be opened as a wheel is another kind of archive. */
public final class NotAWheelException extends InvalidInputException {

  private static final long serialVersionUID = 1;

  /**
   * The failure.
   *
   * @param filename what the file is called
   */
  public NotAWheelException(String filename) {
    super(
        "not-a-wheel",
        "this is no wheel, and only a wheel has a directory to read",
        filename,
        Math.max(0, filename.lastIndexOf('.')),
        "--only-binary=:all: chooses a wheel where there is one");
  }
}
