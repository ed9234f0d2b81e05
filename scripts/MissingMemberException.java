package io.github.wheelscout.scripts;

/** A wheel has no member of a name that was asked for. */
final class MissingMemberException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  MissingMemberException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** What to do. */
  String hint() {
    return hint;
  }
}
