package io.github.wheelscout.standards.version;

import io.github.wheelscout.standards.version.PackedPart.Suffix;
import io.github.wheelscout.standards.version.PreRelease.Phase;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The order of public versions, and what follows from it: hashes and prefixes. */
final class VersionOrder {
  private static final Comparator<@Nullable Numeral> ABSENT_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());
  private static final Comparator<@Nullable Numeral> ABSENT_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private VersionOrder() {}

  static int compare(PublicPart a, PublicPart b) {
    if (a instanceof PackedPart x && b instanceof PackedPart y) {
      int byHigh = Long.compare(x.high(), y.high());
      return byHigh != 0 ? byHigh : Long.compare(x.low(), y.low());
    }
    return compare(a.full(), b.full());
  }

  private static int compare(FullPart a, FullPart b) {
    int order = a.epoch().compareTo(b.epoch());
    int length = Math.max(a.release().size(), b.release().size());
    for (int i = 0; order == 0 && i < length; i++) {
      order = a.component(i).compareTo(b.component(i));
    }
    return order != 0 ? order : compareSuffixes(a, b);
  }

  private static int compareSuffixes(FullPart a, FullPart b) {
    int order = stage(a).compareTo(stage(b));
    if (order == 0) {
      order = a.pre().compareTo(b.pre());
    }
    if (order == 0) {
      order = ABSENT_FIRST.compare(a.post(), b.post());
    }
    return order != 0 ? order : ABSENT_LAST.compare(a.dev(), b.dev());
  }

  /** A development release of the final release comes before all its pre-releases. */
  private static Suffix stage(FullPart part) {
    Phase phase = part.phase();
    if (phase != null) {
      return Suffix.of(phase);
    }
    return part.dev() != null && part.post() == null ? Suffix.DEV : Suffix.FINAL;
  }

  /** Equal for parts that compare as equal, which are both packed or both not. */
  static int hash(PublicPart part) {
    return part instanceof PackedPart packed
        ? Long.hashCode(packed.high()) * 31 + Long.hashCode(packed.low())
        : part.full().trimmed().hashCode();
  }

  /**
   * Whether both have the same epoch and the same first {@code length} components, padded with
   * zeros.
   */
  static boolean sharePrefix(PublicPart a, PublicPart b, int length) {
    if (a instanceof PackedPart x && b instanceof PackedPart y) {
      for (int i = 0; i < Math.min(length, PackedPart.COMPONENTS); i++) {
        if (x.component(i) != y.component(i)) {
          return false;
        }
      }
      return true;
    }
    return sharePrefix(a.full(), b.full(), length);
  }

  private static boolean sharePrefix(FullPart a, FullPart b, int length) {
    for (int i = 0; i < length; i++) {
      if (!a.component(i).equals(b.component(i))) {
        return false;
      }
    }
    return a.epoch().equals(b.epoch());
  }
}
