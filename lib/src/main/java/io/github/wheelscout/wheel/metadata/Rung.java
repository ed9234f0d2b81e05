package io.github.wheelscout.wheel.metadata;

import org.jspecify.annotations.Nullable;

/** By which way metadata came; the cheapest first. */
public enum Rung {
  /** From the file beside the archive (PEP 658). */
  SIDECAR("sidecar"),
  /** From parts of the wheel: its directory and the one member. */
  RANGES("ranges"),
  /** From the wheel as it arrived, given up as soon as the metadata were whole. */
  STREAM("stream"),
  /** From the whole wheel. */
  FULL("full"),
  /** From the source archive, given up as soon as the metadata were whole. */
  ARCHIVE("archive"),
  /** From an archive on this machine. */
  LOCAL("local");

  private final String label;

  Rung(String label) {
    this.label = label;
  }

  /** The name in output and documents. */
  public String label() {
    return label;
  }

  /** The rung of this name; null if there is none. */
  static @Nullable Rung named(String label) {
    for (Rung rung : values()) {
      if (rung.label.equals(label)) {
        return rung;
      }
    }
    return null;
  }

  /** What is read there. */
  Disagreement.Origin origin() {
    return this == SIDECAR ? Disagreement.Origin.SIDECAR : Disagreement.Origin.ARCHIVE;
  }
}
