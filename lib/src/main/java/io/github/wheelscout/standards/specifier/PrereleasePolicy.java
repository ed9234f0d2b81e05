package io.github.wheelscout.standards.specifier;

/** What becomes of pre-releases that satisfy every clause: PEP 440, handling of pre-releases. */
public enum PrereleasePolicy {
  /** They count like any other version. */
  ALLOW,
  /** They never count, even when nothing else satisfies. */
  EXCLUDE,
  /** They count if a clause names a pre-release, or if nothing else satisfies. */
  UNDECIDED
}
