package io.github.wheelscout.standards.marker;

/**
 * What a marker variable holds, and so how it compares: PyPUG dependency-specifiers, marker field
 * types.
 */
public enum MarkerType {
  /** An opaque string. */
  STRING,
  /** A version. */
  VERSION,
  /** A version on some platforms, an opaque string on others. */
  VERSION_OR_STRING,
  /** The requested extras of one package, in the older notation. */
  EXTRA,
  /** A set of names, in lock files only. */
  SET
}
