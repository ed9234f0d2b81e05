package io.github.wheelscout.net;

/** A failure that may be gone when the same is asked again. */
public interface Transient {

  /** Whether asking again can help. */
  boolean isTransient();
}
