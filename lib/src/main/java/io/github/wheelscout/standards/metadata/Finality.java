package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.metadata.MetadataProblem.Kind;

/** How far the metadata of an sdist hold for the wheels that can be built from it. */
public enum Finality {
  /** The value, or that there is none, holds for every wheel: PEP 643. */
  FINAL,
  /** The values hold for every wheel, which may have more: PEP 808. */
  EXTENSIBLE,
  /** Only a build can tell. */
  DYNAMIC;

  static Finality of(CoreMetadata metadata, MetadataField field) {
    MetadataVersion version = metadata.metadataVersion();
    RawMetadata raw = metadata.raw();
    if (version == null
        || version.compareTo(MetadataVersion.WITH_DYNAMIC) < 0
        || version.isNewerMajor()
        || isUntold(raw, MetadataField.DYNAMIC)
        || isUntold(raw, field)
        || hasInvalidValue(metadata, field)) {
      return DYNAMIC;
    }
    if (!metadata.dynamic().contains(field)) {
      return FINAL;
    }
    boolean extensible =
        version.compareTo(MetadataVersion.WITH_EXTENSIBLE_LISTS) >= 0
            && field.isMultipleUse()
            && raw.has(field);
    return extensible ? EXTENSIBLE : DYNAMIC;
  }

  private static boolean isUntold(RawMetadata raw, MetadataField field) {
    return raw.unparsed().containsKey(MetadataField.lower(field.header()));
  }

  private static boolean hasInvalidValue(CoreMetadata metadata, MetadataField field) {
    return field != MetadataField.DYNAMIC
        && metadata.problems().stream()
            .anyMatch(it ->
                it.kind() == Kind.INVALID_VALUE
                    && it.isError()
                    && it.field().equals(field.header()));
  }
}
