package io.github.wheelscout.conformance;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what makes a case come out differently. */
public final class Culprits {
  private Culprits() {}

  /**
   * A minimal set of causes that is enough to explain the difference: one cause where one is
   * enough, else a set from which none can be left out.
   *
   * @param causes all that may be a cause
   * @param explains whether these causes alone make the whole difference
   * @return null when not even all of them explain it
   */
  public static @Nullable SortedSet<String> find(
      Set<String> causes, Predicate<? super Set<String>> explains) {
    for (String cause : causes) {
      if (explains.test(Set.of(cause))) {
        return new TreeSet<>(Set.of(cause));
      }
    }
    if (!explains.test(causes)) {
      return null;
    }
    Set<String> needed = new LinkedHashSet<>(causes);
    for (String cause : causes) {
      needed.remove(cause);
      if (!explains.test(needed)) {
        needed.add(cause);
      }
    }
    return new TreeSet<>(needed);
  }
}
