package io.github.wheelscout.standards.specifier;

import io.github.wheelscout.standards.version.Version;
import java.util.Objects;
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
    int components = version.release().size();
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
      case GREATER -> greater(version);
      case ARBITRARY -> throw new IllegalArgumentException("compares text, not versions");
    };
  }

  /** The versions that were spelled like {@code text}, whatever the case of ASCII letters. */
  static Predicate<Version> spelled(String text) {
    return candidate -> sameSpelling(text, candidate.original());
  }

  private static Predicate<Version> equal(Version version, boolean prefix) {
    if (prefix) {
      int components = version.release().size();
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

  /**
   * Unless the clause names a post-release or a development release, the post-releases of its own
   * version are out.
   */
  private static Predicate<Version> greater(Version version) {
    Predicate<Version> later = candidate -> candidate.comparePublic(version) > 0;
    if (version.isPostrelease() || version.isDevrelease()) {
      return later;
    }
    return later.and(candidate -> !isPostreleaseOf(version, candidate));
  }

  private static boolean isPostreleaseOf(Version version, Version candidate) {
    return candidate.isPostrelease()
        && Objects.equals(candidate.pre(), version.pre())
        && candidate.baseVersion().equals(version.baseVersion());
  }

  static boolean sameSpelling(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    for (int i = 0; i < a.length(); i++) {
      if (lower(a.charAt(i)) != lower(b.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }
}
