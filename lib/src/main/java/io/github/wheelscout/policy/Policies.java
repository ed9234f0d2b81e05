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
   * @throws InvalidPolicyException if the policy cannot have that value
   */
  public Policies with(Policy policy, String value) {
    if (!policy.allowedValues().contains(value)) {
      throw InvalidPolicyException.value(value, 0, policy);
    }
    Map<Policy, String> changed = new EnumMap<>(values);
    changed.put(policy, value);
    return new Policies(changed);
  }

  /**
   * The same with one policy set, as the option {@code --policy} spells it.
   *
   * @param setting {@code NAME=VALUE}
   * @throws InvalidPolicyException if there is no such policy, or it cannot have that value
   */
  public Policies with(String setting) {
    int equals = setting.indexOf('=');
    if (equals < 0) {
      throw InvalidPolicyException.noValue(setting);
    }
    Policy policy = Policy.named(setting.substring(0, equals));
    if (policy == null) {
      throw InvalidPolicyException.unknown(setting, setting.substring(0, equals));
    }
    String value = setting.substring(equals + 1);
    if (!policy.allowedValues().contains(value)) {
      throw InvalidPolicyException.value(setting, equals + 1, policy);
    }
    return with(policy, value);
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
