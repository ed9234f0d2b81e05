package io.github.wheelscout.python;

import java.io.IOException;

/** A Python that is not there, or does not answer. */
public final class PythonException extends IOException {

  private static final long serialVersionUID = 1;

  PythonException(String message) {
    super(message);
  }

  PythonException(String message, Throwable cause) {
    super(message, cause);
  }
}
