package io.github.wheelscout.index;

import java.io.IOException;

/** A page whose content is not what its type promises. */
public final class PageFormatException extends IOException {

  private static final long serialVersionUID = 1;

  PageFormatException(String location, String problem) {
    super(location + " is not a page of the simple API: " + problem);
  }

  /** The stable code of this failure. */
  public String code() {
    return "invalid-page";
  }
}
