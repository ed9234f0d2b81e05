package io.github.wheelscout.download;

import io.github.wheelscout.standards.VisibleText;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** A file is not the one that it should be. Nothing is left of it. */
public final class HashMismatchException extends IOException {

  private static final long serialVersionUID = 1;

  private final String hint;

  private HashMismatchException(String message, String hint) {
    super(VisibleText.of(message));
    this.hint = hint;
  }

  static HashMismatchException published(
      String filename, String algorithm, String expected, String actual) {
    return new HashMismatchException(
        filename
            + " is not the file that was published: its "
            + algorithm
            + " is "
            + actual
            + " and should be "
            + expected,
        "whoever serves the file has changed it, or the index is wrong: do not use it");
  }

  static HashMismatchException pinned(
      String filename, Map<String, Set<String>> allowed, Map<String, String> actual) {
    String algorithm = allowed.keySet().iterator().next();
    return new HashMismatchException(
        filename
            + " has none of the digests that are allowed: its "
            + algorithm
            + " is "
            + actual.get(algorithm),
        "do not use it, unless you know why it has changed: then write its new digest");
  }

  /** The stable code of this failure. */
  public String code() {
    return "hash-mismatch";
  }

  /** What to do. */
  public String hint() {
    return hint;
  }
}
