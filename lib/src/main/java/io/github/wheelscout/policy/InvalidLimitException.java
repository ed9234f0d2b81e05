package io.github.wheelscout.policy;

import static java.util.stream.Collectors.joining;

import io.github.wheelscout.standards.InvalidInputException;
import java.util.Arrays;

/** Text that does not set a limit. */
public final class InvalidLimitException extends InvalidInputException {

  private static final long serialVersionUID = 1;

  private InvalidLimitException(String problem, String input, int position, String hint) {
    super("invalid-limit", "invalid limit: " + problem, input, position, hint);
  }

  static InvalidLimitException unknown(String input, String label) {
    String known = Arrays.stream(Limit.values()).map(Limit::label).collect(joining(", "));
    return new InvalidLimitException(
        "there is no limit '" + label + "'", input, 0, "limits are " + known);
  }

  static InvalidLimitException value(String input, int position) {
    return new InvalidLimitException(
        "expected a number", input, position, "it is at least 1, and below 2147483632");
  }

  static InvalidLimitException noValue(String input) {
    return new InvalidLimitException(
        "expected NAME=NUMBER", input, input.length(), "for example page-files=500000");
  }
}
