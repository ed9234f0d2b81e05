package io.github.wheelscout.standards.version;

import java.math.BigInteger;

/**
 * The pre-release segment of a version: PEP 440.
 *
 * @param phase alpha, beta or release candidate
 * @param number which one, not negative
 */
public record PreRelease(Phase phase, BigInteger number) {

  /** The kinds of pre-release, in their order. */
  public enum Phase {
    /** {@code a}. */
    ALPHA("a"),
    /** {@code b}. */
    BETA("b"),
    /** {@code rc}. */
    CANDIDATE("rc");

    private final String letter;

    Phase(String letter) {
      this.letter = letter;
    }

    /** The canonical spelling: {@code a}, {@code b} or {@code rc}. */
    public String letter() {
      return letter;
    }
  }

  /** The canonical spelling, such as {@code rc1}. */
  @Override
  public String toString() {
    return phase.letter + number;
  }
}
