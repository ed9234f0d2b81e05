package io.github.wheelscout.conformance;

import java.util.Map;
import java.util.stream.Collectors;

/** The differences from the reference that have a reason, as the result lines print them. */
public final class ExpectedDifferences {
  private ExpectedDifferences() {}

  /** For example {@code 33 expected (MRK-08 31, MRK-13 2)}. */
  public static String of(Map<String, Integer> countsByReason) {
    int sum = countsByReason.values().stream().mapToInt(Integer::intValue).sum();
    String named =
        countsByReason.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
    return sum + " expected" + (countsByReason.isEmpty() ? "" : named);
  }
}
