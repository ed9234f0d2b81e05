package io.github.wheelscout.index;

import java.io.IOException;

/** A source that is there and does not want to answer. */
public final class SourceRefusedException extends IOException {

  private static final long serialVersionUID = 1;

  SourceRefusedException(String message) {
    super(message);
  }

  /** The stable code of this failure. */
  public String code() {
    return "source-refused";
  }
}
