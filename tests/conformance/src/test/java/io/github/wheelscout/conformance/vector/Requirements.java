package io.github.wheelscout.conformance.vector;

import io.github.wheelscout.conformance.Mode;
import io.github.wheelscout.conformance.Row;
import io.github.wheelscout.standards.marker.Marker;
import io.github.wheelscout.standards.requirement.Requirement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code requirements.jsonl}: the parts of a requirement, and how it prints. */
final class Requirements implements VectorFile {
  @Override
  public String name() {
    return "requirements";
  }

  @Override
  public Set<String> question() {
    return Set.of("text");
  }

  @Override
  public Map<String, @Nullable Object> answer(Row row, Mode mode) {
    Requirement requirement = Requirement.tryParse(row.text("text"));
    Map<String, @Nullable Object> answer = new HashMap<>();
    answer.put("valid", requirement != null);
    if (requirement != null) {
      answer.put("name", requirement.name());
      answer.put("extras", List.copyOf(requirement.extras()));
      answer.put("specifier", requirement.specifier().toString());
      answer.put("url", requirement.url());
      Marker marker = requirement.marker();
      answer.put("marker", marker == null ? null : marker.toString());
      answer.put("normalized", requirement.toString());
    }
    return answer;
  }
}
