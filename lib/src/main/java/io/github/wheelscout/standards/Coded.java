package io.github.wheelscout.standards;

import org.jspecify.annotations.Nullable;

/** A failure that programs know by its name, whatever went wrong. */
public interface Coded {

  /** The stable kebab-case name, as docs/codes.md lists it. */
  String code();

  /** What the user can do about it, or null. */
  default @Nullable String hint() {
    return null;
  }

  /** Whether something came that must not be trusted. */
  default boolean isIntegrity() {
    return false;
  }
}
