package io.github.wheelscout;

import io.github.wheelscout.policy.Policy;
import java.util.List;

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
}
