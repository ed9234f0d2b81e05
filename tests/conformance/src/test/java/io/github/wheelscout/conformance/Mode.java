package io.github.wheelscout.conformance;

import java.util.Locale;

/** The two ways to decide. */
public enum Mode {
  /** As pip and the reference implementation do. */
  PIP,
  /** As the living specifications say. */
  STANDARD;

  /** The mode as the result lines print it. */
  @Override
  public String toString() {
    return "[" + name().toLowerCase(Locale.ROOT) + "]";
  }
}
