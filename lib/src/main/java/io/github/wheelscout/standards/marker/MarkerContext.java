package io.github.wheelscout.standards.marker;

/** Where a marker stands; it decides which variables exist beside the eleven of the environment. */
public enum MarkerContext {
  /** In the metadata of a distribution, or given to an installer: {@code extra} exists. */
  METADATA,
  /** In a requirement that stands for itself: none more. */
  REQUIREMENT,
  /** In a lock file: {@code extras} and {@code dependency_groups} exist. */
  LOCK_FILE;

  /** Whether {@code variable} has a value here. */
  boolean defines(MarkerVariable variable) {
    return switch (variable.type()) {
      case EXTRA -> this == METADATA;
      case SET -> this == LOCK_FILE;
      case STRING, VERSION, VERSION_OR_STRING -> true;
    };
  }
}
