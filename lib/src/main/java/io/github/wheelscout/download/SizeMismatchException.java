package io.github.wheelscout.download;

import io.github.wheelscout.standards.Coded;
import io.github.wheelscout.standards.VisibleText;
import java.io.IOException;

/** A file without digest does not have the size that its index gives. Nothing is left of it. */
public final class SizeMismatchException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  SizeMismatchException(String filename, long actual, long published) {
    super(VisibleText.of(filename) + " has " + actual + " bytes, and its index says " + published);
  }

  @Override
  public String code() {
    return "size-mismatch";
  }

  @Override
  public String hint() {
    return "whoever serves the file has changed it, or the index is wrong: do not use it";
  }

  @Override
  public boolean isIntegrity() {
    return true;
  }
}
