package io.github.wheelscout.policy;

import static java.util.stream.Collectors.joining;

import io.github.wheelscout.standards.InvalidInputException;
import java.util.Arrays;

/** Text that does not set a policy. */
public final class InvalidPolicyException extends InvalidInputException {

  private static final long serialVersionUID = 1;

  private InvalidPolicyException(String problem, String input, int position, String hint) {
    super("invalid-policy", "invalid policy: " + problem, input, position, hint);
  }

  static InvalidPolicyException unknown(String input, String label) {
    String known = Arrays.stream(Policy.values()).map(Policy::label).collect(joining(", "));
    return new InvalidPolicyException(
        "there is no policy '" + label + "'", input, 0, "policies are " + known);
  }

  static InvalidPolicyException value(String input, int position, Policy policy) {
    return new InvalidPolicyException(
        "expected a value of " + policy.label(),
        input,
        position,
        "it is one of " + String.join(", ", policy.allowedValues()));
  }

  static InvalidPolicyException noValue(String input) {
    return new InvalidPolicyException(
        "expected NAME=VALUE", input, input.length(), "for example ties=order-found");
  }
}
