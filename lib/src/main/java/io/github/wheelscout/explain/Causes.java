package io.github.wheelscout.explain;

import io.github.wheelscout.policy.Policy;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the policies behind a difference. */
public final class Causes {

  private final Predicate<Set<Policy>> explain;

  private Causes(Predicate<Set<Policy>> explain) {
    this.explain = explain;
  }

  /**
   * Policies that explain a difference, and from which none can be left out: one where one is
   * enough; earlier suspects rather than later ones.
   *
   * @param suspects policies that together explain it
   * @param explain whether some policies alone make the whole difference
   */
  public static Set<Policy> among(List<Policy> suspects, Predicate<Set<Policy>> explain) {
    Causes causes = new Causes(explain);
    for (Policy policy : suspects) {
      if (explain.test(EnumSet.of(policy))) {
        return EnumSet.of(policy);
      }
    }
    return causes.needed(suspects, EnumSet.noneOf(Policy.class));
  }

  /** Those of some policies that are needed beside the given ones; halving asks few questions. */
  private Set<Policy> needed(List<Policy> suspects, Set<Policy> given) {
    if (suspects.isEmpty() || explain.test(given)) {
      return EnumSet.noneOf(Policy.class);
    }
    if (suspects.size() == 1) {
      return EnumSet.copyOf(suspects);
    }
    List<Policy> left = suspects.subList(0, suspects.size() / 2);
    List<Policy> right = suspects.subList(suspects.size() / 2, suspects.size());
    Set<Policy> neededRight = needed(right, union(given, left));
    return union(needed(left, union(given, neededRight)), neededRight);
  }

  private static Set<Policy> union(Set<Policy> some, Iterable<Policy> more) {
    Set<Policy> union = EnumSet.noneOf(Policy.class);
    union.addAll(some);
    more.forEach(union::add);
    return union;
  }
}
