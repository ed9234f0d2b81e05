package io.github.wheelscout.net;

/** How sure it is that an answer came from the host that was asked; the best first. */
public enum Trust {
  /** The host showed a certificate, and it was checked. */
  VERIFIED,
  /** The user trusts the host, whatever it shows. */
  TRUSTED,
  /** It came from this machine, and left it nowhere on its way. */
  LOCAL,
  /** Anybody on the way could have answered. */
  NONE;

  /** What an answer is worth that needed both. */
  Trust and(Trust other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
