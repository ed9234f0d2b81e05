package io.github.wheelscout.conformance.vector;

import io.github.wheelscout.conformance.Mode;
import io.github.wheelscout.conformance.Row;
import io.github.wheelscout.standards.filename.BuildTag;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.tag.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code wheel_filenames.jsonl}: the parts of a wheel's file name. */
final class WheelFilenames implements VectorFile {
  @Override
  public String name() {
    return "wheel_filenames";
  }

  @Override
  public Set<String> question() {
    return Set.of("filename");
  }

  @Override
  public Map<String, @Nullable Object> answer(Row row, Mode mode) {
    WheelFilename wheel = WheelFilename.tryParse(row.text("filename"));
    Map<String, @Nullable Object> answer = new HashMap<>();
    answer.put("valid", wheel != null);
    if (wheel != null) {
      BuildTag build = wheel.buildTag();
      answer.put("name", wheel.name());
      answer.put("version", wheel.version().toString());
      answer.put("build", build.isPresent() ? List.of(build.number(), build.suffix()) : List.of());
      answer.put("tags", wheel.tags().expand().stream().map(Tag::toString).sorted().toList());
    }
    return answer;
  }
}
