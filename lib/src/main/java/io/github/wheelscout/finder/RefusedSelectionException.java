package io.github.wheelscout.finder;

/** A link stopped the search: nothing can be chosen safely while its page is as it is. */
public final class RefusedSelectionException extends Exception {

  private static final long serialVersionUID = 1;

  private final String code;
  private final String hint;

  RefusedSelectionException(String code, String message, String hint) {
    super(message);
    this.code = code;
    this.hint = hint;
  }

  /** The stable code of this failure. */
  public String code() {
    return code;
  }

  /** What to do. */
  public String hint() {
    return hint;
  }
}
