package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.metadata.RawMetadata.JsonMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of core metadata: PEP 566.
 *
 * <p>Members come in the order of their first header. A value that is not UTF-8 is left out; of a
 * field that may be there once, the first value counts; the body is the description before any
 * header; what core metadata do not have is kept, as a list where it is there twice.
 */
final class JsonForm {
  private static final String DESCRIPTION = MetadataField.DESCRIPTION.jsonKey();

  private JsonForm() {}

  static List<JsonMember> of(RawMetadata raw) {
    Map<String, List<String>> byKey = new LinkedHashMap<>();
    Map<String, MetadataField> fields = new LinkedHashMap<>();
    for (MetadataHeader header : raw.headers()) {
      String key = MetadataField.jsonKey(header.name());
      MetadataField field = MetadataField.named(header.name());
      boolean hasOwnKey = field != null || MetadataField.named(key.replace('_', '-')) == null;
      if (header.isUtf8() && hasOwnKey) {
        byKey.computeIfAbsent(key, added -> new ArrayList<>()).add(value(field, header.value()));
        if (field != null) {
          fields.put(key, field);
        }
      }
    }
    String body = raw.body();
    if (body != null) {
      byKey.remove(DESCRIPTION);
      byKey.put(DESCRIPTION, List.of(body));
      fields.put(DESCRIPTION, MetadataField.DESCRIPTION);
    }
    List<JsonMember> members = new ArrayList<>();
    byKey.forEach((key, values) -> members.add(member(raw, key, fields.get(key), values)));
    return List.copyOf(members);
  }

  private static String value(@Nullable MetadataField field, String value) {
    return field != null && !field.isText() ? Folding.joined(value) : Folding.lines(value);
  }

  private static JsonMember member(
      RawMetadata raw, String key, @Nullable MetadataField field, List<String> values) {
    if (field == MetadataField.KEYWORDS) {
      return new JsonMember(key, RawMetadataReader.parts(values.get(0)), true);
    }
    if (field == MetadataField.IMPORT_NAME && raw.values(field).isEmpty() && raw.has(field)) {
      return new JsonMember(key, List.of(), true);
    }
    boolean isList = field == null ? values.size() > 1 : field.isMultipleUse();
    return new JsonMember(key, isList ? List.copyOf(values) : List.of(values.get(0)), isList);
  }
}
