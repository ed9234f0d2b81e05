package io.github.wheelscout.standards.version;

import io.github.wheelscout.standards.version.PreRelease.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every segment of a public version by itself, of any size.
 *
 * @param release as written, trailing zeros included; never empty
 * @param phase of the pre-release, or null if it is none
 * @param pre the number of the pre-release; zero if it is none
 */
record FullPart(
    Numeral epoch,
    List<Numeral> release,
    @Nullable Phase phase,
    Numeral pre,
    @Nullable Numeral post,
    @Nullable Numeral dev)
    implements PublicPart {

  FullPart {
    release = List.copyOf(release);
  }

  @Override
  public FullPart full() {
    return this;
  }

  @Override
  public long leading() {
    long leading = epoch.isZero() ? 0 : -1;
    for (int i = 0; leading >= 0 && i < 3; i++) {
      long component = component(i).valueUpTo(PackedPart.componentLimit(i));
      leading = component < 0 ? -1 : leading | PackedPart.highBits(i, component);
    }
    return leading;
  }

  @Override
  public int releaseLength() {
    return release.size();
  }

  @Override
  public boolean isPrerelease() {
    return phase != null || dev != null;
  }

  @Override
  public boolean isPostrelease() {
    return post != null;
  }

  @Override
  public boolean isDevrelease() {
    return dev != null;
  }

  /** The component of the release at {@code index}, zero beyond its end. */
  Numeral component(int index) {
    return index < release.size() ? release.get(index) : Numeral.ZERO;
  }

  /** How many components the release has without its trailing zeros. */
  int significantLength() {
    int length = release.size();
    while (length > 0 && release.get(length - 1).isZero()) {
      length--;
    }
    return length;
  }

  /** Epoch and release alone. */
  FullPart base() {
    return new FullPart(epoch, release, null, Numeral.ZERO, null, null);
  }

  /**
   * The version that this is a post-release of; itself without its development release otherwise.
   */
  FullPart beforePost() {
    return new FullPart(epoch, release, phase, pre, null, null);
  }

  /** The same version with the shortest release, {@code 0} at least. */
  FullPart trimmed() {
    List<Numeral> shortest = release.subList(0, Math.max(1, significantLength()));
    return new FullPart(epoch, shortest, phase, pre, post, dev);
  }

  /** The normalised spelling. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (!epoch.isZero()) {
      text.append(epoch).append('!');
    }
    text.append(release.getFirst());
    for (Numeral component : release.subList(1, release.size())) {
      text.append('.').append(component);
    }
    if (phase != null) {
      text.append(phase.letter()).append(pre);
    }
    if (post != null) {
      text.append(".post").append(post);
    }
    if (dev != null) {
      text.append(".dev").append(dev);
    }
    return text.toString();
  }
}
