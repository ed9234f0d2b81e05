package io.github.wheelscout.index;

import java.io.IOException;

/** A source that is there and does not want to answer. */
public final class SourceRefusedException extends IOException {

  private static final long serialVersionUID = 1;

  private final int status;

  SourceRefusedException(String message, int status) {
    super(message);
    this.status = status;
  }

  /** The status code of the answer. */
  public int status() {
    return status;
  }

  /** The stable code of this failure. */
  public String code() {
    return "source-refused";
  }
}
