package io.github.wheelscout.wheel.metadata;

import io.github.wheelscout.standards.Coded;
import io.github.wheelscout.standards.VisibleText;
import java.io.IOException;

/** Metadata are of another project or version than they should be. */
public final class MismatchedMetadataException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  MismatchedMetadataException(String filename, String problem) {
    super(VisibleText.of(filename + ": " + problem));
  }

  /** The stable code of this failure. */
  @Override
  public String code() {
    return "metadata-mismatch";
  }

  /** What to do. */
  @Override
  public String hint() {
    return "do not use the file: its name and its metadata are not of one release";
  }

  @Override
  public boolean isIntegrity() {
    return true;
  }
}
