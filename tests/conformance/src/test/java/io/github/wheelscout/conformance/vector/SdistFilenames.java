package io.github.wheelscout.conformance.vector;

import io.github.wheelscout.conformance.Mode;
import io.github.wheelscout.conformance.Row;
import io.github.wheelscout.standards.filename.SdistFilename;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code sdist_filenames.jsonl}: name and version in a source distribution's file name. */
final class SdistFilenames implements VectorFile {
  @Override
  public String name() {
    return "sdist_filenames";
  }

  @Override
  public Set<String> question() {
    return Set.of("filename");
  }

  @Override
  public Map<String, @Nullable Object> answer(Row row, Mode mode) {
    SdistFilename sdist = SdistFilename.tryParse(row.text("filename"));
    return sdist == null
        ? Map.of("valid", false)
        : Map.of("valid", true, "name", sdist.name(), "version", sdist.version().toString());
  }
}
