package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.PythonWhitespace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorts headers into fields and what cannot be told. */
final class RawMetadataReader {
  private static final String DESCRIPTION = MetadataField.lower(MetadataField.DESCRIPTION.header());

  private final HeaderBlock block;
  private final Map<MetadataField, List<String>> fields = new LinkedHashMap<>();
  private final Map<String, String> projectUrls = new LinkedHashMap<>();
  private final Map<String, List<String>> unparsed = new LinkedHashMap<>();

  RawMetadataReader(HeaderBlock block) {
    this.block = block;
  }

  RawMetadata read() {
    Map<String, List<MetadataHeader>> byName = new LinkedHashMap<>();
    for (MetadataHeader header : block.headers()) {
      byName
          .computeIfAbsent(MetadataField.lower(header.name()), name -> new ArrayList<>())
          .add(header);
    }
    byName.forEach(this::field);
    String body = block.body().isUtf8() ? block.body().text() : null;
    body();
    return new RawMetadata(
        block.headers(), fields, projectUrls, unparsed, "".equals(body) ? null : body);
  }

  private void field(String name, List<MetadataHeader> headers) {
    List<String> values = headers.stream().map(MetadataHeader::value).toList();
    List<String> told =
        headers.stream().allMatch(MetadataHeader::isUtf8) ? told(name, values) : null;
    MetadataField field = MetadataField.named(name);
    if (field == null || told == null) {
      unparsed.put(name, new ArrayList<>(values));
    } else {
      fields.put(field, told);
    }
  }

  private @Nullable List<String> told(String name, List<String> values) {
    MetadataField field = MetadataField.named(name);
    if (field == null || (!field.isMultipleUse() && values.size() > 1)) {
      return null;
    }
    return switch (field) {
      case KEYWORDS -> parts(values.get(0));
      case PROJECT_URL -> addUrls(values) ? values : null;
      case IMPORT_NAME -> values.equals(List.of("")) ? List.of() : values;
      default -> values;
    };
  }

  static List<String> parts(String keywords) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= keywords.length(); at++) {
      if (at == keywords.length() || keywords.charAt(at) == ',') {
        parts.add(PythonWhitespace.strip(keywords.substring(start, at)));
        start = at + 1;
      }
    }
    return List.copyOf(parts);
  }

  private boolean addUrls(List<String> values) {
    for (String value : values) {
      int comma = value.indexOf(',');
      String label = PythonWhitespace.strip(comma < 0 ? value : value.substring(0, comma));
      String url = comma < 0 ? "" : PythonWhitespace.strip(value.substring(comma + 1));
      if (projectUrls.put(label, url) != null) {
        projectUrls.clear();
        return false;
      }
    }
    return true;
  }

  /** The body is the description, unless there is another: nobody knows which is meant. */
  private void body() {
    String body = block.body().text();
    if (body.isEmpty()) {
      return;
    }
    if (block.body().isUtf8()) {
      List<String> header = fields.remove(MetadataField.DESCRIPTION);
      if (header != null) {
        unparsed.put(DESCRIPTION, new ArrayList<>(header));
      } else if (!unparsed.containsKey(DESCRIPTION)) {
        fields.put(MetadataField.DESCRIPTION, List.of(body));
        return;
      }
    }
    unparsed.computeIfAbsent(DESCRIPTION, name -> new ArrayList<>()).add(body);
  }
}
