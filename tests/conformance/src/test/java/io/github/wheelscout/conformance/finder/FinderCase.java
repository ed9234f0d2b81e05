package io.github.wheelscout.conformance.finder;

import io.github.wheelscout.conformance.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One question to the finder with pip's answer; the members are those of the corpus' README. */
record FinderCase(Row row) {
  String id() {
    return row.text("id");
  }

  String project() {
    return row.text("project");
  }

  String specifier() {
    return row.text("specifier");
  }

  Row target() {
    return row.object("target");
  }

  Row options() {
    return row.object("options");
  }

  /** The algorithms whose digests the case allows some of. */
  Set<String> digests() {
    return options().object("hashes").values().keySet();
  }

  /** In what a decision differs from pip's; empty when it is the same. */
  List<String> differences(Decision decision) {
    List<String> differences = new ArrayList<>();
    compare("error", row.values().get("error"), decision.error(), differences);
    if (row.has("error")) {
      return differences;
    }
    compare("best", row.values().get("best"), decision.best(), differences);
    compare("applicable", row.texts("applicable"), decision.applicable(), differences);
    compare("candidates", row.integer("candidates"), decision.candidates(), differences);
    compare("skipped", skippedByReason(), decision.skippedByReason(), differences);
    Row samples = row.object("skipped_sample");
    for (String file : samples.values().keySet()) {
      String reason = samples.object(file).text("reason");
      compare(file, reason, decision.skipped().get(file), differences);
    }
    return differences;
  }

  private Map<String, Integer> skippedByReason() {
    Row skipped = row.object("skipped");
    Map<String, Integer> counts = new TreeMap<>();
    skipped.values().keySet().forEach(reason -> counts.put(reason, skipped.integer(reason)));
    return counts;
  }

  private static void compare(
      String what, @Nullable Object pip, @Nullable Object ours, List<String> differences) {
    if (!Objects.equals(pip, ours)) {
      differences.add(what + ": pip " + pip + ", the project " + ours);
    }
  }
}
