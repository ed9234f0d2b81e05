package io.github.wheelscout.link;

import io.github.wheelscout.standards.Coded;
import io.github.wheelscout.standards.VisibleText;
import java.io.IOException;

/** Bytes that came are not those that a digest is of. */
public final class HashMismatchException extends IOException implements Coded {

  private static final long serialVersionUID = 1;

  private final String expected;
  private final String actual;

  /**
   * The failure.
   *
   * @param what what came, without secrets
   * @param algorithm the algorithm, in lower case
   * @param expected the digest that it should have
   * @param actual the digest that it has
   */
  public HashMismatchException(String what, String algorithm, String expected, String actual) {
    super(
        VisibleText.of(
            "%s is not what its digest is of: expected %s %s, got %s"
                .formatted(what, algorithm, expected, actual)));
    this.expected = expected;
    this.actual = actual;
  }

  /** The digest that it should have. */
  public String expected() {
    return expected;
  }

  /** The digest that it has. */
  public String actual() {
    return actual;
  }

  @Override
  public String code() {
    return "hash-mismatch";
  }

  @Override
  public String hint() {
    return "do not use the file: it was changed on its way or on its server,"
        + " or the digest is of another file";
  }

  @Override
  public boolean isIntegrity() {
    return true;
  }
}
