package io.github.wheelscout.conformance.vector;

import io.github.wheelscout.conformance.Mode;
import io.github.wheelscout.conformance.Row;
import io.github.wheelscout.standards.tag.AndroidPlatforms;
import io.github.wheelscout.standards.tag.CPythonTags;
import io.github.wheelscout.standards.tag.CompatibleTags;
import io.github.wheelscout.standards.tag.GenericTags;
import io.github.wheelscout.standards.tag.IosPlatforms;
import io.github.wheelscout.standards.tag.MacPlatforms;
import io.github.wheelscout.standards.tag.PythonVersion;
import io.github.wheelscout.standards.tag.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code tags.jsonl}: the tags of an interpreter, or the platforms of a system, in order. */
final class Tags implements VectorFile {
  @Override
  public String name() {
    return "tags";
  }

  @Override
  public Set<String> question() {
    return Set.of("function", "python", "abis", "interpreter", "version", "arch");
  }

  @Override
  public Map<String, @Nullable Object> answer(Row row, Mode mode) {
    return switch (row.text("function")) {
      case "cpython" -> tags(row, "cp" + python(row).nodot(), cpython(row));
      case "generic" -> tags(row, row.text("interpreter"), generic(row));
      case "mac_platforms" -> platforms(MacPlatforms.of(major(row), minor(row), arch(row)));
      case "ios_platforms" -> platforms(IosPlatforms.of(major(row), minor(row), arch(row)));
      case "android_platforms" -> platforms(AndroidPlatforms.of(row.integer("version"), arch(row)));
      default -> throw new IllegalArgumentException("unknown function");
    };
  }

  private static List<Tag> cpython(Row row) {
    return CPythonTags.of(python(row), row.texts("abis"), row.texts("platforms"));
  }

  private static List<Tag> generic(Row row) {
    return GenericTags.of(row.text("interpreter"), row.texts("abis"), row.texts("platforms"));
  }

  private static Map<String, @Nullable Object> tags(Row row, String interpreter, List<Tag> own) {
    List<String> platforms = row.texts("platforms");
    List<Tag> compatible = CompatibleTags.of(python(row), interpreter, platforms);
    List<String> tags =
        Stream.of(own, compatible).flatMap(List::stream).map(Tag::toString).toList();
    return Map.of("platforms", platforms, "tags", tags);
  }

  private static Map<String, @Nullable Object> platforms(List<String> platforms) {
    return Map.of("platforms", platforms);
  }

  private static PythonVersion python(Row row) {
    return new PythonVersion(row.integers("python"), false);
  }

  private static int major(Row row) {
    return row.integers("version").getFirst();
  }

  private static int minor(Row row) {
    return row.integers("version").getLast();
  }

  private static String arch(Row row) {
    return row.text("arch");
  }
}
