package io.github.wheelscout;

import io.github.wheelscout.policy.Policy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the other preset of policies would have answered, where that differs.
 *
 * @param compat the name of that preset, {@code pip} or {@code standard}
 * @param found its answer; of a miss it says no more than that it is one
 * @param policies the policies that make the difference: with these alone as that preset has them
 *     the answer would be the same, and none of them can be left out
 */
public record OtherWay(String compat, FindResult found, List<Policy> policies) {

  /** Keeps an immutable copy. */
  public OtherWay {
    policies = List.copyOf(policies);
  }

  /** Why there is no best file, in kebab-case; null if there is one. */
  public @Nullable String code() {
    if (found.best() != null) {
      return null;
    }
    if (found.skippedByMarker()) {
      return "marker";
    }
    return found.failure() == null ? "no-matching-distribution" : found.failure().code();
  }
}
