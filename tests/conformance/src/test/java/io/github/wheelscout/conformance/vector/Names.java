package io.github.wheelscout.conformance.vector;

import io.github.wheelscout.conformance.Mode;
import io.github.wheelscout.conformance.Row;
import io.github.wheelscout.standards.name.ProjectName;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code names.jsonl}: the normalised form of a text, and whether it is a valid name. */
final class Names implements VectorFile {
  @Override
  public String name() {
    return "names";
  }

  @Override
  public Set<String> question() {
    return Set.of("text");
  }

  @Override
  public Map<String, @Nullable Object> answer(Row row, Mode mode) {
    String text = row.text("text");
    return Map.of(
        "canonical", ProjectName.normalize(text), "valid", ProjectName.tryParse(text) != null);
  }
}
