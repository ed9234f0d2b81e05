package io.github.wheelscout.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what makes a case come out differently. */
public final class Culprits {
  private final Predicate<? super Set<String>> explains;

  private Culprits(Predicate<? super Set<String>> explains) {
    this.explains = explains;
  }

  /**
   * A set of causes that explains the difference, and from which none can be left out.
   *
   * @param causes all that may be a cause
   * @param explains whether these causes alone make the whole difference
   * @return null when not even all of them explain it
   */
  public static @Nullable SortedSet<String> find(
      Set<String> causes, Predicate<? super Set<String>> explains) {
    return explains.test(causes)
        ? new TreeSet<>(new Culprits(explains).neededOf(List.copyOf(causes), Set.of()))
        : null;
  }

  /** Those of some causes that are needed beside the given ones; asks few questions by halving. */
  private Set<String> neededOf(List<String> causes, Set<String> given) {
    if (explains.test(given)) {
      return Set.of();
    }
    if (causes.size() == 1) {
      return Set.copyOf(causes);
    }
    List<String> left = causes.subList(0, causes.size() / 2);
    List<String> right = causes.subList(causes.size() / 2, causes.size());
    Set<String> neededLeft = neededOf(left, union(given, right));
    return union(neededLeft, neededOf(right, union(given, neededLeft)));
  }

  private static Set<String> union(Set<String> some, Iterable<String> more) {
    Set<String> union = new HashSet<>(some);
    more.forEach(union::add);
    return union;
  }
}
