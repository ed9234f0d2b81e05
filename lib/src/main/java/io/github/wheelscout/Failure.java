package io.github.wheelscout;

import org.jspecify.annotations.Nullable;

/**
 * Why there is no answer.
 *
 * @param kind what kind of failure it is
 * @param code its stable name, in kebab-case
 * @param message what went wrong, naming the input
 * @param hint what to do, null if nothing is known
 */
public record Failure(Kind kind, String code, String message, @Nullable String hint) {

  /** The kinds of failure. */
  public enum Kind {
    /** Nothing was found. */
    NOT_FOUND,
    /** The question cannot be answered by a search. */
    USAGE,
    /** A source failed. */
    SOURCE,
    /** Nothing can be chosen safely. */
    INTEGRITY
  }
}
