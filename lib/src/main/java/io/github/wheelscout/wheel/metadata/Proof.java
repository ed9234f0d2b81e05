package io.github.wheelscout.wheel.metadata;

/**
 * What proves that metadata are those that the index means; a digest of md5 or sha1 proves nothing.
 */
public enum Proof {
  /** The whole archive has the digest that the index or the user gave. */
  FILE("file"),
  /** The sidecar has the digest that the index gave for it. */
  SIDECAR("sidecar"),
  /** Nothing. */
  NONE("none");

  private final String label;

  Proof(String label) {
    this.label = label;
  }

  /** The name in output and documents. */
  public String label() {
    return label;
  }
}
