package io.github.wheelscout.net;

import io.github.wheelscout.standards.Coded;
import io.github.wheelscout.url.RedactedUrls;
import java.io.IOException;

/** A server answers for a file with a status that brings none (RFC 9110 §15). */
public final class FileStatusException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  private final int status;

  /** A server that was asked for a file answers with this status. */
  public FileStatusException(String url, int status) {
    super(RedactedUrls.of(url) + " answers " + status);
    this.status = status;
  }

  /** The status code of the answer. */
  public int status() {
    return status;
  }

  /** The stable code of this failure. */
  @Override
  public String code() {
    return "http-status";
  }

  /** What to do. */
  @Override
  public String hint() {
    return status >= 500 || status == 429 ? "ask again later" : "is the address right?";
  }
}
