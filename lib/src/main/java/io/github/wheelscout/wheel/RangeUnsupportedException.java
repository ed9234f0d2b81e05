package io.github.wheelscout.wheel;

import io.github.wheelscout.standards.Coded;
import io.github.wheelscout.url.RedactedUrls;
import java.io.IOException;

/** A server does not send parts of a file (RFC 9110 §14), or not those that it is asked for. */
public final class RangeUnsupportedException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  RangeUnsupportedException(String url, String problem) {
    super(RedactedUrls.of(url) + " cannot be read in parts: the server " + problem);
  }

  /** The stable code of this failure. */
  @Override
  public String code() {
    return "ranges-unsupported";
  }

  /** What to do. */
  @Override
  public String hint() {
    return "download the whole file";
  }
}
