package io.github.wheelscout.standards.specifier;

import io.github.wheelscout.standards.Ascii;
import io.github.wheelscout.standards.version.Version;
import java.util.function.Predicate;

/**
 * Which versions each operator admits. The candidate's local label counts only where a clause names
 * one.
 */
final class Membership {
  private Membership() {}

  /**
   * The versions that {@code operator}, any but {@link Operator#ARBITRARY}, admits for {@code
   * version}.
   */
  static Predicate<Version> of(Operator operator, Version version, boolean prefix) {
    int components = version.releaseLength();
    return switch (operator) {
      case EQUAL -> equal(version, prefix);
      case NOT_EQUAL -> equal(version, prefix).negate();
      case COMPATIBLE ->
          candidate ->
              candidate.comparePublic(version) >= 0
                  && candidate.sharesPrefix(version, components - 1);
      case LESS_OR_EQUAL -> candidate -> candidate.comparePublic(version) <= 0;
      case GREATER_OR_EQUAL -> candidate -> candidate.comparePublic(version) >= 0;
      case LESS -> less(version);
      case GREATER ->
          candidate -> candidate.comparePublic(version) > 0 && !candidate.isPostreleaseOf(version);
      case ARBITRARY -> throw new IllegalArgumentException("compares text, not versions");
    };
  }

  /** The versions that were spelled like {@code text}, whatever the case of ASCII letters. */
  static Predicate<Version> spelled(String text) {
    return candidate -> Ascii.equalsIgnoreCase(text, candidate.original());
  }

  private static Predicate<Version> equal(Version version, boolean prefix) {
    if (prefix) {
      int components = version.releaseLength();
      return candidate -> candidate.sharesPrefix(version, components);
    }
    return version.localLabel() == null
        ? candidate -> candidate.comparePublic(version) == 0
        : version::equals;
  }

  /**
   * Unless the clause names a pre-release, those of its own version are out, its first development
   * release included.
   */
  private static Predicate<Version> less(Version version) {
    Version bound = version.isPrerelease() ? version : Version.parse(version + ".dev0");
    return candidate -> candidate.comparePublic(bound) < 0;
  }
}
