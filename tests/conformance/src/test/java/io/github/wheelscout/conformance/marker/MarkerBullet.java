package io.github.wheelscout.conformance.marker;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A bullet that gives some comparisons another truth value than the reference does. */
interface MarkerBullet {
  /** The id of the bullet. */
  String id();

  /** What the bullet says of the comparison, null where it says nothing. */
  @Nullable Truth says(Comparison comparison);

  /** The variables that hold versions. */
  Set<String> VERSIONS = Set.of("python_version", "python_full_version", "implementation_version");

  /** The variables that hold versions or strings. */
  Set<String> VERSIONS_OR_STRINGS = Set.of("platform_release", "platform_version");
}
