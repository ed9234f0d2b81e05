package io.github.wheelscout.scripts;

/** The exit codes, the gravest last. */
public enum Exit {
  /** All that was asked for was found. */
  OK(0),
  /** Nothing was found, or a check failed. */
  NOT_FOUND(1),
  /** The command line or an input is not understood. */
  USAGE(2),
  /** A source, or a file, could not be read. */
  NETWORK(3),
  /** What was found must not be trusted: a digest or a policy forbids it. */
  INTEGRITY(4),
  /** The program is wrong. */
  BUG(70);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  /** The number that the process ends with. */
  public int code() {
    return code;
  }

  /** The graver of the two. */
  Exit and(Exit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
