package io.github.wheelscout.standards.version;

/** A version without its local label: packed when it is ordinary, in full otherwise. */
sealed interface PublicPart permits PackedPart, FullPart {

  /** This part in full. */
  FullPart full();

  /**
   * The first three components of the release as one number, whose order is that of versions; -1 if
   * there is an epoch, or a component is too large for that.
   */
  long leading();

  /** How many components the release has, as many as were given; at least one. */
  int releaseLength();

  boolean isPrerelease();

  boolean isPostrelease();

  boolean isDevrelease();
}
