package io.github.wheelscout.conformance.finder;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen in one case, and why the rest was not.
 *
 * @param error the code of what kept the finder from deciding, or null
 * @param best the file name of the best candidate, or null
 * @param applicable the file names of the applicable candidates, best last
 * @param candidates how many candidates there were before applicability
 * @param skipped the reason of every rejected link by its file name, in pip's spelling
 */
record Decision(
    @Nullable String error,
    @Nullable String best,
    List<String> applicable,
    int candidates,
    Map<String, String> skipped) {

  static Decision failed(String error) {
    return new Decision(error, null, List.of(), 0, Map.of());
  }

  /** How many file names were skipped for each reason. */
  Map<String, Integer> skippedByReason() {
    Map<String, Integer> counts = new TreeMap<>();
    skipped.values().forEach(reason -> counts.merge(reason, 1, Integer::sum));
    return counts;
  }
}
