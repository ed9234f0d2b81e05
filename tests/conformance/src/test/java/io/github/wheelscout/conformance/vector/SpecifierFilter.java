package io.github.wheelscout.conformance.vector;

import io.github.wheelscout.conformance.Mode;
import io.github.wheelscout.conformance.Row;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.standards.version.Version;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code specifier_filter.jsonl}: which of some versions a specifier set lets through, in order.
 */
final class SpecifierFilter implements VectorFile {
  @Override
  public String name() {
    return "specifier_filter";
  }

  @Override
  public Set<String> question() {
    return Set.of("specifier", "versions", "prereleases");
  }

  @Override
  public Map<String, @Nullable Object> answer(Row row, Mode mode) {
    SpecifierSet set = SpecifierSet.parse(row.text("specifier"));
    return Map.of(
        "result", set.filter(row.texts("versions"), Version::parse, Specifiers.policy(row)));
  }
}
