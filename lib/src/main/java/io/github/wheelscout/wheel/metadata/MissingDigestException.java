package io.github.wheelscout.wheel.metadata;

import io.github.wheelscout.standards.Coded;
import io.github.wheelscout.standards.VisibleText;
import java.io.IOException;

/** Digests are required, and a file has none that could prove it. */
public final class MissingDigestException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  MissingDigestException(String filename) {
    super(
        VisibleText.of(
            filename
                + " has no digest of sha256, sha384 or sha512, and --require-hashes wants one"));
  }

  /** The stable code of this failure. */
  @Override
  public String code() {
    return "hashes-required";
  }

  /** What to do. */
  @Override
  public String hint() {
    return "name a digest of the file, or leave out --require-hashes";
  }

  @Override
  public boolean isIntegrity() {
    return true;
  }
}
