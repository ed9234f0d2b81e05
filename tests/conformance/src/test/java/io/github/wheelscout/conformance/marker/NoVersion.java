package io.github.wheelscout.conformance.marker;

import io.github.wheelscout.standards.version.Version;
import org.jspecify.annotations.Nullable;

/**
 * MRK-10: a constant that is no version falls back to strings. To the reference such a constant on
 * the left is neither equal nor unequal to a version.
 */
final class NoVersion implements MarkerBullet {
  @Override
  public String id() {
    return "MRK-10";
  }

  @Override
  public @Nullable Truth says(Comparison comparison) {
    boolean equality = comparison.operator().equals("==") || comparison.operator().equals("!=");
    return VERSIONS.contains(comparison.variable())
            && equality
            && Version.tryParse(comparison.left()) == null
        ? comparison.asStrings()
        : null;
  }
}
