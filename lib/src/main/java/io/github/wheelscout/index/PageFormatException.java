package io.github.wheelscout.index;

import io.github.wheelscout.standards.Coded;
import java.io.IOException;

/** A page whose content is not what its type promises. */
public final class PageFormatException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  private final boolean cutOff;

  PageFormatException(String location, String problem) {
    this(location, problem, false);
  }

  /**
   * A page.
   *
   * @param cutOff whether it ends before it is complete
   */
  PageFormatException(String location, String problem, boolean cutOff) {
    super(location + " is not a page of the simple API: " + problem);
    this.cutOff = cutOff;
  }

  /** Whether it ends before it is complete; then it may be whole the next time. */
  public boolean isCutOff() {
    return cutOff;
  }

  /** The stable code of this failure. */
  @Override
  public String code() {
    return "invalid-page";
  }
}
