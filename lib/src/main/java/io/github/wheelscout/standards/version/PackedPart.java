package io.github.wheelscout.standards.version;

import io.github.wheelscout.standards.version.PreRelease.Phase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ordinary public version as two longs whose numeric order is the order of versions.
 *
 * <p>Ordinary: epoch 0, nothing but zeros after the fourth component, at most one of pre-release,
 * post-release and development release, and numbers that fit. {@code high} holds components 1 to 3
 * in 25, 19 and 19 bits, {@code low} the fourth in 25 bits, the suffix in 3 and its number in 35;
 * dates fit. Being ordinary does not depend on the spelling, so equal versions are both packed or
 * both not.
 *
 * @param releaseLength how many components were written, for the spelling alone
 */
record PackedPart(long high, long low, int releaseLength) implements PublicPart {
  static final int COMPONENTS = 4;

  private static final int NUMBER_BITS = 35;
  private static final int FOURTH_SHIFT = NUMBER_BITS + 3;
  private static final long[] COMPONENT_LIMITS = {
    (1L << 25) - 1, (1L << 19) - 1, (1L << 19) - 1, (1L << 25) - 1
  };

  /** The largest number that a suffix can have here. */
  static final long NUMBER_LIMIT = (1L << NUMBER_BITS) - 1;

  /** What follows the release, in the order of versions. */
  enum Suffix {
    DEV(0, null),
    ALPHA(1, Phase.ALPHA),
    BETA(2, Phase.BETA),
    CANDIDATE(3, Phase.CANDIDATE),
    FINAL(4, null),
    POST(5, null);

    private static final Suffix[] BY_RANK = values();

    private final int rank;
    private final @Nullable Phase phase;

    Suffix(int rank, @Nullable Phase phase) {
      this.rank = rank;
      this.phase = phase;
    }

    static Suffix of(Phase phase) {
      return switch (phase) {
        case ALPHA -> ALPHA;
        case BETA -> BETA;
        case CANDIDATE -> CANDIDATE;
      };
    }

    /** This suffix and its number as the lower bits of {@code low}; negative if the number is. */
    long packed(long number) {
      return ((long) rank << NUMBER_BITS) | number;
    }
  }

  /** The largest component that fits at {@code index}. */
  static long componentLimit(int index) {
    return COMPONENT_LIMITS[index];
  }

  /** The bits of {@code high} for the component at {@code index}; none for the fourth. */
  static long highBits(int index, long component) {
    return switch (index) {
      case 0 -> component << 38;
      case 1 -> component << 19;
      case 2 -> component;
      default -> 0;
    };
  }

  /** The bits of {@code low} for the component at {@code index}; none but for the fourth. */
  static long lowBits(int index, long component) {
    return index == 3 ? component << FOURTH_SHIFT : 0;
  }

  /** The packed form of {@code part}, or null if it is not ordinary. */
  static @Nullable PackedPart pack(FullPart part) {
    int length = part.significantLength();
    long suffix = suffixOf(part);
    if (!part.epoch().isZero() || length > COMPONENTS || suffix < 0) {
      return null;
    }
    long high = 0;
    long low = suffix;
    for (int i = 0; i < length; i++) {
      long component = part.component(i).valueUpTo(COMPONENT_LIMITS[i]);
      if (component < 0) {
        return null;
      }
      high |= highBits(i, component);
      low |= lowBits(i, component);
    }
    return new PackedPart(high, low, part.release().size());
  }

  /** The suffix and its number packed, or a negative number if they do not fit. */
  private static long suffixOf(FullPart part) {
    Numeral post = part.post();
    Numeral dev = part.dev();
    Phase phase = part.phase();
    if (phase != null) {
      return post == null && dev == null ? Suffix.of(phase).packed(fitted(part.pre())) : -1;
    }
    if (post != null) {
      return dev == null ? Suffix.POST.packed(fitted(post)) : -1;
    }
    return dev == null ? Suffix.FINAL.packed(0) : Suffix.DEV.packed(fitted(dev));
  }

  private static long fitted(Numeral number) {
    return number.valueUpTo(NUMBER_LIMIT);
  }

  private Suffix suffix() {
    return Suffix.BY_RANK[(int) (low >>> NUMBER_BITS) & 7];
  }

  /** The component of the release at {@code index}, zero beyond its end. */
  long component(int index) {
    return switch (index) {
      case 0 -> high >>> 38;
      case 1 -> (high >>> 19) & COMPONENT_LIMITS[1];
      case 2 -> high & COMPONENT_LIMITS[2];
      case 3 -> low >>> FOURTH_SHIFT;
      default -> 0;
    };
  }

  @Override
  public long leading() {
    return high;
  }

  @Override
  public FullPart full() {
    List<Numeral> release = new ArrayList<>(releaseLength);
    for (int i = 0; i < releaseLength; i++) {
      release.add(Numeral.of(component(i)));
    }
    Suffix suffix = suffix();
    Numeral number = Numeral.of(low & NUMBER_LIMIT);
    Phase phase = suffix.phase;
    return new FullPart(
        Numeral.ZERO,
        release,
        phase,
        phase == null ? Numeral.ZERO : number,
        suffix == Suffix.POST ? number : null,
        suffix == Suffix.DEV ? number : null);
  }

  @Override
  public boolean isPrerelease() {
    return suffix().compareTo(Suffix.FINAL) < 0;
  }

  @Override
  public boolean isPostrelease() {
    return suffix() == Suffix.POST;
  }

  @Override
  public boolean isDevrelease() {
    return suffix() == Suffix.DEV;
  }
}
