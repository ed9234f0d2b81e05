package io.github.wheelscout.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** A value for every policy. Immutable. */
public final class Policies {

  /** The living specifications, and the safe choice where they leave one. */
  public static final Policies STANDARD = preset(false);

  /** The decisions of pip 26.3. */
  public static final Policies PIP = preset(true);

  private final Map<Policy, String> values;

  private Policies(Map<Policy, String> values) {
    this.values = Collections.unmodifiableMap(new EnumMap<>(values));
  }

  /** The value of one policy. */
  public String value(Policy policy) {
    return values.getOrDefault(policy, policy.standard());
  }

  /** Whether a policy has this value. */
  public boolean is(Policy policy, String value) {
    return value(policy).equals(value);
  }

  /** Whether a policy has the value that the preset {@code pip} gives it. */
  public boolean asPip(Policy policy) {
    return is(policy, policy.pip());
  }

  /**
   * The same with one policy set.
   *
   * @throws IllegalArgumentException if the policy cannot have that value; the message lists those
   *     that it can have
   */
  public Policies with(Policy policy, String value) {
    if (!policy.allowedValues().contains(value)) {
      throw new IllegalArgumentException(
          "policy "
              + policy.label()
              + " cannot be '"
              + value
              + "'; it is one of "
              + String.join(", ", policy.allowedValues()));
    }
    Map<Policy, String> changed = new EnumMap<>(values);
    changed.put(policy, value);
    return new Policies(changed);
  }

  private static Policies preset(boolean pip) {
    Map<Policy, String> values = new EnumMap<>(Policy.class);
    for (Policy policy : Policy.values()) {
      values.put(policy, pip ? policy.pip() : policy.standard());
    }
    return new Policies(values);
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
