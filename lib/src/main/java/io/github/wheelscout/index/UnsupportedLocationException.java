package io.github.wheelscout.index;

import io.github.wheelscout.standards.Coded;
import java.io.IOException;

/** A location that no source understands. */
public final class UnsupportedLocationException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  UnsupportedLocationException(String location) {
    super("no source understands '" + location + "'");
  }

  /** The stable code of this failure. */
  @Override
  public String code() {
    return "unsupported-location";
  }

  /** What to do. */
  @Override
  public String hint() {
    return "an index is a URL, an existing folder, sample: or snapshot:PATH; find-links is a URL,"
        + " an existing folder, HTML page, wheel or sdist";
  }
}
