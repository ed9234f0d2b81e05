package io.github.wheelscout.conformance.vector;

import io.github.wheelscout.conformance.Mode;
import io.github.wheelscout.conformance.Row;
import io.github.wheelscout.standards.specifier.PrereleasePolicy;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code specifiers.jsonl}: a specifier set, and whether a version is in it. */
final class Specifiers implements VectorFile {
  @Override
  public String name() {
    return "specifiers";
  }

  @Override
  public Set<String> question() {
    return Set.of("specifier", "version", "prereleases");
  }

  @Override
  public Map<String, @Nullable Object> answer(Row row, Mode mode) {
    SpecifierSet set = SpecifierSet.tryParse(row.text("specifier"));
    Map<String, @Nullable Object> answer = new HashMap<>();
    answer.put("valid", set != null);
    if (set != null) {
      answer.put("normalized", set.toString());
      answer.put("contains", set.contains(row.text("version"), policy(row)));
      answer.put("allows_prereleases", set.allowsPrereleases() ? true : null);
    }
    return answer;
  }

  /** The member {@code prereleases}: true, false, or null for undecided. */
  static PrereleasePolicy policy(Row row) {
    Boolean choice = row.choice("prereleases");
    if (choice == null) {
      return PrereleasePolicy.UNDECIDED;
    }
    return choice ? PrereleasePolicy.ALLOW : PrereleasePolicy.EXCLUDE;
  }
}
