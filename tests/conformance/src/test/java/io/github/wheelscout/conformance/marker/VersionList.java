package io.github.wheelscout.conformance.marker;

import io.github.wheelscout.standards.specifier.PrereleasePolicy;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * MRK-09: {@code in} takes what is on its right for a list of versions, between commas or white
 * space. To the reference it is a text, of which the left may be any part.
 */
final class VersionList implements MarkerBullet {
  @Override
  public String id() {
    return "MRK-09";
  }

  @Override
  public @Nullable Truth says(Comparison comparison) {
    if (!VERSIONS.contains(comparison.variable()) || !comparison.isContainment()) {
      return null;
    }
    boolean listed =
        Stream.of(comparison.right().split("[,\\s]+", -1))
            .filter(item -> !item.isEmpty())
            .anyMatch(item -> equal(comparison.left(), item));
    return Truth.of(listed == comparison.operator().equals("in"));
  }

  private static boolean equal(String value, String item) {
    SpecifierSet clause = SpecifierSet.tryParse("==" + item);
    return clause == null ? value.equals(item) : clause.contains(value, PrereleasePolicy.ALLOW);
  }
}
