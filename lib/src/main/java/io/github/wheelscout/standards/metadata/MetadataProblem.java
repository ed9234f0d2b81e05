package io.github.wheelscout.standards.metadata;

import org.jspecify.annotations.Nullable;

/**
 * Something in a metadata file that is not as its standard says.
 *
 * @param kind what kind of problem it is
 * @param field the name of the field, as the standard spells it; as the file does where the
 *     standard has none
 * @param value the value that is not right, or null where none is meant
 * @param message one line for people
 * @param isError whether a strict reader refuses the file for it
 */
public record MetadataProblem(
    Kind kind, String field, @Nullable String value, String message, boolean isError) {

  /** The kinds of problems. */
  public enum Kind {
    /** A field that must be there is not, or is empty. */
    MISSING_FIELD("missing-field"),
    /** A field that may be there once is there twice. */
    REPEATED_FIELD("repeated-field"),
    /** A value is not UTF-8. */
    UNDECODABLE_FIELD("undecodable-field"),
    /** Core metadata have no such field. */
    UNKNOWN_FIELD("unknown-field"),
    /** The description is a header and the body. */
    AMBIGUOUS_DESCRIPTION("ambiguous-description"),
    /** Two URLs have one label. */
    REPEATED_LABEL("repeated-label"),
    /** The field is newer than the version of the format that the file says. */
    FIELD_TOO_NEW("field-too-new"),
    /** A value does not conform. */
    INVALID_VALUE("invalid-field"),
    /** The version of the format is none, or one that must not be read. */
    UNSUPPORTED_VERSION("unsupported-metadata-version"),
    /** The version of the format is newer than what is known. */
    NEWER_VERSION("newer-metadata-version"),
    /** The field is discouraged. */
    DEPRECATED_FIELD("deprecated-field"),
    /** Two fields say what only one of them may. */
    CONFLICTING_FIELDS("conflicting-fields"),
    /** The metadata are another project's or version's than the name of the file says. */
    MISMATCH("metadata-mismatch");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The stable kebab-case code. */
    public String code() {
      return code;
    }
  }

  /** The stable kebab-case code of the kind. */
  public String code() {
    return kind.code();
  }

  static MetadataProblem error(Kind kind, String field, @Nullable String value, String message) {
    return new MetadataProblem(kind, field, value, message, true);
  }

  static MetadataProblem warning(Kind kind, String field, @Nullable String value, String message) {
    return new MetadataProblem(kind, field, value, message, false);
  }
}
