package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.VisibleText;
import io.github.wheelscout.standards.metadata.MetadataProblem.Kind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules of the standard that are about more than the value of one field. */
final class FieldChecks {
  private static final String LICENSE_CLASSIFIER = "License ::";

  private static final Set<MetadataField> NEVER_DYNAMIC =
      EnumSet.of(MetadataField.NAME, MetadataField.VERSION, MetadataField.METADATA_VERSION);

  private final RawMetadata raw;
  private final FieldReader reader;
  private final List<MetadataProblem> problems;

  FieldChecks(RawMetadata raw, FieldReader reader, List<MetadataProblem> problems) {
    this.raw = raw;
    this.reader = reader;
    this.problems = problems;
  }

  @Nullable MetadataVersion metadataVersion() {
    MetadataField field = MetadataField.METADATA_VERSION;
    String text = reader.line(field);
    if (text == null) {
      missing(field);
      return null;
    }
    MetadataVersion version = MetadataVersion.tryParse(text);
    if (version == null || !(version.isKnown() || version.isNewerMinor())) {
      error(Kind.UNSUPPORTED_VERSION, field, text, "no version of core metadata that is known");
    } else if (version.isNewerMinor()) {
      warning(Kind.NEWER_VERSION, field, text, "newer than " + MetadataVersion.NEWEST);
    }
    return version;
  }

  void unparsed(@Nullable MetadataVersion version) {
    boolean newer = version != null && version.isNewerMinor();
    Set<String> undecodable = new HashSet<>();
    for (MetadataHeader header : raw.headers()) {
      if (!header.isUtf8()) {
        undecodable.add(MetadataField.lower(header.name()));
      }
    }
    for (Map.Entry<String, List<String>> entry : raw.unparsed().entrySet()) {
      String name = entry.getKey();
      String value = entry.getValue().get(0);
      MetadataField field = MetadataField.named(name);
      if (field == null) {
        String message = VisibleText.of(name) + ": no field of core metadata";
        problems.add(new MetadataProblem(Kind.UNKNOWN_FIELD, name, value, message, !newer));
      } else if (undecodable.contains(name)) {
        error(Kind.UNDECODABLE_FIELD, field, value, "not UTF-8");
      } else if (field == MetadataField.PROJECT_URL) {
        error(Kind.REPEATED_LABEL, field, value, "two URLs have one label");
      } else if (field == MetadataField.DESCRIPTION) {
        error(description(), field, null, "in more than one place, or not UTF-8");
      } else {
        error(Kind.REPEATED_FIELD, field, value, "there more than once");
      }
    }
  }

  private Kind description() {
    boolean isHeader =
        raw.headers().stream()
            .anyMatch(it -> MetadataField.named(it.name()) == MetadataField.DESCRIPTION);
    if (!isHeader) {
      return Kind.UNDECODABLE_FIELD;
    }
    return raw.body() == null ? Kind.REPEATED_FIELD : Kind.AMBIGUOUS_DESCRIPTION;
  }

  /** Fields that are older or newer than the version that the file says. */
  void ages(@Nullable MetadataVersion version) {
    for (MetadataField field : raw.fields()) {
      if (version != null && version.isKnown() && field.since().compareTo(version) > 0) {
        error(Kind.FIELD_TOO_NEW, field, null, "there since " + field.since() + " only");
      }
      if (field.isDeprecated()) {
        warning(Kind.DEPRECATED_FIELD, field, raw.value(field), "discouraged, and not used");
      }
    }
  }

  <T> @Nullable T required(MetadataField field, Function<String, T> parse) {
    String text = reader.line(field);
    if (text == null || text.isEmpty()) {
      missing(field);
      return null;
    }
    return reader.one(field, parse);
  }

  /** One that cannot be told is no longer missing. */
  private void missing(MetadataField field) {
    if (!raw.unparsed().containsKey(MetadataField.lower(field.header()))) {
      error(Kind.MISSING_FIELD, field, null, "must be there");
    }
  }

  Set<MetadataField> dynamic() {
    Set<MetadataField> dynamic = EnumSet.noneOf(MetadataField.class);
    for (String name : reader.checked(MetadataField.DYNAMIC, FieldChecks::dynamicFault)) {
      MetadataField field = MetadataField.named(name);
      if (field != null) {
        dynamic.add(field);
      }
    }
    return Collections.unmodifiableSet(dynamic);
  }

  private static @Nullable String dynamicFault(String name) {
    MetadataField field = MetadataField.named(name);
    if (field == null) {
      return "no field of core metadata";
    }
    return NEVER_DYNAMIC.contains(field) ? field + " cannot be dynamic" : null;
  }

  List<ImportName> importNames(MetadataField field) {
    return reader.checked(field, ImportName::fault).stream().map(ImportName::of).toList();
  }

  void texts() {
    String summary = raw.value(MetadataField.SUMMARY);
    if (summary != null && MetadataLines.hasBreak(summary)) {
      reader.invalid(MetadataField.SUMMARY, summary, "expected one line");
    }
    reader.checked(MetadataField.DESCRIPTION_CONTENT_TYPE, ContentTypeRule::fault);
    for (String label : raw.projectUrls().keySet()) {
      if (label.length() > ProjectUrl.MAX_LABEL) {
        String limit = "a label has at most " + ProjectUrl.MAX_LABEL + " characters";
        warning(Kind.INVALID_VALUE, MetadataField.PROJECT_URL, label, limit);
      }
    }
  }

  /** PEP 639: one way to name a licence; PEP 794: a name is a namespace or it is none. */
  void conflicts(List<ImportName> names, List<ImportName> namespaces) {
    if (raw.has(MetadataField.LICENSE_EXPRESSION)) {
      if (raw.has(MetadataField.LICENSE)) {
        String rule = "License-Expression is there, which counts alone";
        warning(Kind.CONFLICTING_FIELDS, MetadataField.LICENSE, null, rule);
      }
      raw.values(MetadataField.CLASSIFIER).stream()
          .filter(it -> it.startsWith(LICENSE_CLASSIFIER))
          .forEach(it ->
              warning(
                  Kind.CONFLICTING_FIELDS,
                  MetadataField.CLASSIFIER,
                  it,
                  "License-Expression is there, which counts alone"));
    }
    Set<String> imported = new HashSet<>();
    names.forEach(it -> imported.add(it.name()));
    for (ImportName namespace : namespaces) {
      if (imported.contains(namespace.name())) {
        error(
            Kind.CONFLICTING_FIELDS,
            MetadataField.IMPORT_NAMESPACE,
            namespace.name(),
            "this is an Import-Name too");
      }
    }
  }

  private void error(Kind kind, MetadataField field, @Nullable String value, String why) {
    problems.add(MetadataProblem.error(kind, field.header(), value, field + ": " + why));
  }

  private void warning(Kind kind, MetadataField field, @Nullable String value, String why) {
    problems.add(MetadataProblem.warning(kind, field.header(), value, field + ": " + why));
  }
}
