package io.github.wheelscout.conformance.marker;

import io.github.wheelscout.standards.specifier.PrereleasePolicy;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.standards.version.Version;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * MRK-08: {@code platform_release} and {@code platform_version} compare as versions when both sides
 * are versions, else as strings. The reference never takes the second for a version, and to it
 * nothing is unequal to what is no version.
 */
final class VersionOrString implements MarkerBullet {
  /** MRK-07 lets these be equality between strings. */
  private static final Set<String> EQUALITY_OF_STRINGS = Set.of("~=", "===");

  @Override
  public String id() {
    return "MRK-08";
  }

  @Override
  public @Nullable Truth says(Comparison comparison) {
    if (!VERSIONS_OR_STRINGS.contains(comparison.variable()) || comparison.isContainment()) {
      return null;
    }
    SpecifierSet clause = SpecifierSet.tryParse(comparison.operator() + comparison.right());
    if (clause == null) {
      return comparison.asStrings();
    }
    if (Version.tryParse(comparison.left()) != null) {
      return Truth.of(clause.contains(comparison.left(), PrereleasePolicy.ALLOW));
    }
    boolean equality = EQUALITY_OF_STRINGS.contains(comparison.operator());
    return equality
        ? Truth.of(comparison.left().equals(comparison.right()))
        : comparison.asStrings();
  }
}
