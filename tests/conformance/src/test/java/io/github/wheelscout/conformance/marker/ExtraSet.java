package io.github.wheelscout.conformance.marker;

import io.github.wheelscout.standards.name.ExtraName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * MRK-13: {@code extra} is the set of requested extras; {@code ==} and {@code !=} ask for
 * membership, every other operator is false, but for {@code ~=} and {@code ===}, which MRK-07 has
 * refused everywhere. To the reference it is a string.
 *
 * @param requested the one requested extra, empty if none is
 */
record ExtraSet(String requested) implements MarkerBullet {
  static ExtraSet in(Map<String, String> environment) {
    return new ExtraSet(environment.getOrDefault("extra", ""));
  }

  @Override
  public String id() {
    return "MRK-13";
  }

  @Override
  public @Nullable Truth says(Comparison comparison) {
    if (!comparison.variable().equals("extra")) {
      return null;
    }
    boolean member =
        !requested.isEmpty()
            && ExtraName.normalize(requested).equals(ExtraName.normalize(comparison.constant()));
    return switch (comparison.operator()) {
      case "==" -> Truth.of(member);
      case "!=" -> Truth.of(!member);
      case "~=", "===" -> null;
      default -> Truth.FALSE;
    };
  }
}
