package io.github.wheelscout.conformance.vector;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.wheelscout.conformance.Mode;
import io.github.wheelscout.conformance.Row;
import io.github.wheelscout.standards.metadata.CoreMetadata;
import io.github.wheelscout.standards.metadata.ImportName;
import io.github.wheelscout.standards.metadata.InvalidMetadataException;
import io.github.wheelscout.standards.metadata.MetadataField;
import io.github.wheelscout.standards.metadata.MetadataProblem;
import io.github.wheelscout.standards.metadata.MetadataProblem.Kind;
import io.github.wheelscout.standards.metadata.MetadataVersion;
import io.github.wheelscout.standards.metadata.RawMetadata;
import io.github.wheelscout.standards.name.ExtraName;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** {@code core_metadata.jsonl.gz}: metadata files, as they are and as what they stand for. */
final class CoreMetadataFiles implements VectorFile {
  private static final Set<Kind> NOT_READ =
      EnumSet.of(Kind.INVALID_VALUE, Kind.UNSUPPORTED_VERSION, Kind.MISSING_FIELD);

  @Override
  public String name() {
    return "core_metadata";
  }

  @Override
  public Set<String> question() {
    return Set.of("file", "bullet", "standard");
  }

  @Override
  public Map<String, @Nullable Object> answer(Row row, Mode mode) {
    Map<String, @Nullable Object> answer = new HashMap<>();
    try {
      CoreMetadata metadata = CoreMetadata.parse(row.text("file").getBytes(ISO_8859_1));
      answer.put("raw", raw(metadata.raw()));
      answer.put("unparsed", metadata.raw().unparsed());
      answer.put("errors", errors(metadata));
      answer.put("typed", typed(metadata));
      if (row.has("json")) {
        answer.put("json", json(metadata.raw()));
      }
    } catch (InvalidMetadataException e) {
      answer.put("refused", e.code());
    }
    return answer;
  }

  /** The specification's answer is in the line: it was computed when the line was made. */
  @Override
  public @Nullable Deviation deviation(Row row) {
    if (!row.has("standard")) {
      return null;
    }
    Map<String, @Nullable Object> standard = row.object("standard").values();
    Map<String, @Nullable Object> answer =
        standard.containsKey("refused") ? new HashMap<>() : row.without(question());
    answer.putAll(standard);
    return new Deviation(row.text("bullet"), answer);
  }

  private static String key(MetadataField field) {
    return field.header().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> raw(RawMetadata raw) {
    Map<String, Object> fields = new HashMap<>();
    for (MetadataField field : raw.fields()) {
      boolean isList = field.isMultipleUse() || field == MetadataField.KEYWORDS;
      Object value = isList ? raw.values(field) : String.valueOf(raw.value(field));
      fields.put(key(field), field == MetadataField.PROJECT_URL ? raw.projectUrls() : value);
    }
    return fields;
  }

  private static List<String> errors(CoreMetadata metadata) {
    Set<String> fields = new TreeSet<>();
    metadata.problems().stream()
        .filter(MetadataProblem::isError)
        .forEach(it -> fields.add(it.field().toLowerCase(Locale.ROOT)));
    return List.copyOf(fields);
  }

  private static Map<String, Object> typed(CoreMetadata metadata) {
    Map<String, Object> typed = new HashMap<>();
    RawMetadata raw = metadata.raw();
    MetadataVersion version = metadata.metadataVersion();
    put(typed, MetadataField.METADATA_VERSION, version);
    put(typed, MetadataField.NAME, metadata.name() == null ? null : metadata.name().original());
    put(typed, MetadataField.VERSION, metadata.version());
    put(typed, MetadataField.REQUIRES_PYTHON, metadata.requiresPython());
    put(typed, MetadataField.LICENSE_EXPRESSION, metadata.licenseExpression());
    putList(typed, raw, MetadataField.REQUIRES_DIST, metadata.requiresDist());
    putList(
        typed,
        raw,
        MetadataField.PROVIDES_EXTRA,
        metadata.providesExtra().stream().map(ExtraName::normalized).toList());
    putList(
        typed,
        raw,
        MetadataField.DYNAMIC,
        metadata.dynamic().stream().map(CoreMetadataFiles::key).sorted().toList());
    putList(typed, raw, MetadataField.LICENSE_FILE, metadata.licenseFiles());
    List<ImportName> names = metadata.importNames();
    putList(typed, raw, MetadataField.IMPORT_NAME, spelt(names == null ? List.of() : names));
    putList(typed, raw, MetadataField.IMPORT_NAMESPACE, spelt(metadata.importNamespaces()));
    metadata.problems().stream()
        .filter(it -> NOT_READ.contains(it.kind()) && it.isError())
        .forEach(it -> typed.remove(it.field().toLowerCase(Locale.ROOT)));
    return typed;
  }

  private static void put(Map<String, Object> typed, MetadataField field, @Nullable Object value) {
    if (value != null) {
      typed.put(key(field), value.toString());
    }
  }

  private static void putList(
      Map<String, Object> typed, RawMetadata raw, MetadataField field, List<?> values) {
    if (raw.has(field)) {
      typed.put(key(field), values.stream().map(Object::toString).toList());
    }
  }

  private static List<String> spelt(List<ImportName> names) {
    return names.stream().map(it -> it.name() + (it.isPrivate() ? ";private" : "")).toList();
  }

  private static Map<String, Object> json(RawMetadata raw) {
    Map<String, Object> members = new HashMap<>();
    raw.json().forEach(it -> members.put(it.key(), it.isList() ? it.values() : it.values().get(0)));
    return members;
  }
}
