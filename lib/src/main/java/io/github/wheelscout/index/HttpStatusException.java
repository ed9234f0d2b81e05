package io.github.wheelscout.index;

import java.io.IOException;

/** A source whose answer is a failure of its own. */
public final class HttpStatusException extends IOException {

  private static final long serialVersionUID = 1;

  private final int status;

  HttpStatusException(String message, int status) {
    super(message);
    this.status = status;
  }

  /** The status code of the answer. */
  public int status() {
    return status;
  }

  /** The stable code of this failure. */
  public String code() {
    return "http-status";
  }
}
