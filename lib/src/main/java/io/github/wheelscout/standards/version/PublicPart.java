package io.github.wheelscout.standards.version;

/** A version without its local label: packed when it is ordinary, in full otherwise. */
sealed interface PublicPart permits PackedPart, FullPart {

  /** This part in full. */
  FullPart full();

  boolean isPrerelease();

  boolean isPostrelease();

  boolean isDevrelease();
}
