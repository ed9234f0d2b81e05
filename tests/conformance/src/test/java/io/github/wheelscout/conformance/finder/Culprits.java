package io.github.wheelscout.conformance.finder;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the policies that make a case come out differently. */
final class Culprits {
  private Culprits() {}

  /**
   * A minimal set of policies that restores pip's answer when these alone are set to pip's values:
   * one policy where one is enough, else a set from which none can be left out.
   *
   * @param policies all policies in which the two presets differ
   * @param restores whether setting just these to pip's values gives pip's answer
   * @return null when not even all of them restore it
   */
  static @Nullable SortedSet<String> find(
      Set<String> policies, Predicate<? super Set<String>> restores) {
    for (String policy : policies) {
      if (restores.test(Set.of(policy))) {
        return new TreeSet<>(Set.of(policy));
      }
    }
    if (!restores.test(policies)) {
      return null;
    }
    Set<String> needed = new LinkedHashSet<>(policies);
    for (String policy : policies) {
      needed.remove(policy);
      if (!restores.test(needed)) {
        needed.add(policy);
      }
    }
    return new TreeSet<>(needed);
  }
}
