package io.github.wheelscout.conformance.vector;

import io.github.wheelscout.conformance.Mode;
import io.github.wheelscout.conformance.Row;
import io.github.wheelscout.standards.version.PreRelease;
import io.github.wheelscout.standards.version.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code versions.jsonl}: a text, and all parts of the version that it is. */
final class Versions implements VectorFile {
  @Override
  public String name() {
    return "versions";
  }

  @Override
  public Set<String> question() {
    return Set.of("text");
  }

  @Override
  public Map<String, @Nullable Object> answer(Row row, Mode mode) {
    Version version = Version.tryParse(row.text("text"));
    Map<String, @Nullable Object> answer = new HashMap<>();
    answer.put("valid", version != null);
    if (version != null) {
      answer.put("normalized", version.toString());
      answer.put("public", version.publicVersion().toString());
      answer.put("base", version.baseVersion().toString());
      answer.put("canonical", version.canonical());
      answer.put("epoch", version.epoch());
      answer.put("release", version.release());
      answer.put("pre", pre(version.pre()));
      answer.put("post", version.post());
      answer.put("dev", version.dev());
      answer.put("local", version.localLabel());
      answer.put("is_prerelease", version.isPrerelease());
      answer.put("is_postrelease", version.isPostrelease());
      answer.put("is_devrelease", version.isDevrelease());
    }
    return answer;
  }

  private static @Nullable List<Object> pre(@Nullable PreRelease pre) {
    return pre == null ? null : List.of(pre.phase().letter(), pre.number());
  }
}
