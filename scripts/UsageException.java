package io.github.wheelscout.scripts;

import org.jspecify.annotations.Nullable;

/** A command line that asks for something impossible: what is wrong, and what to do. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String hint;

  UsageException(String message, @Nullable String hint) {
    super(message);
    this.hint = hint;
  }

  /** What to do, or null. */
  public @Nullable String hint() {
    return hint;
  }
}
