package io.github.wheelscout.standards.metadata;

import static io.github.wheelscout.standards.metadata.MetadataField.Use.ONCE;
import static io.github.wheelscout.standards.metadata.MetadataField.Use.REPEATED;

import io.github.wheelscout.standards.Ascii;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of core metadata 1.0 to 2.6: PyPUG core-metadata. */
public enum MetadataField {
  METADATA_VERSION("Metadata-Version", "1.0", ONCE),
  NAME("Name", "1.0", ONCE),
  VERSION("Version", "1.0", ONCE),
  DYNAMIC("Dynamic", "2.2", REPEATED),
  PLATFORM("Platform", "1.0", REPEATED),
  SUPPORTED_PLATFORM("Supported-Platform", "1.1", REPEATED),
  SUMMARY("Summary", "1.0", ONCE),
  DESCRIPTION("Description", "1.0", ONCE),
  DESCRIPTION_CONTENT_TYPE("Description-Content-Type", "2.1", ONCE),
  KEYWORDS("Keywords", "1.0", ONCE),
  HOME_PAGE("Home-page", "1.0", ONCE),
  DOWNLOAD_URL("Download-URL", "1.1", ONCE),
  AUTHOR("Author", "1.0", ONCE),
  AUTHOR_EMAIL("Author-email", "1.0", ONCE),
  MAINTAINER("Maintainer", "1.2", ONCE),
  MAINTAINER_EMAIL("Maintainer-email", "1.2", ONCE),
  LICENSE("License", "1.0", ONCE),
  LICENSE_EXPRESSION("License-Expression", "2.4", ONCE),
  LICENSE_FILE("License-File", "2.4", REPEATED),
  CLASSIFIER("Classifier", "1.1", REPEATED),
  REQUIRES_DIST("Requires-Dist", "1.2", REPEATED),
  REQUIRES_PYTHON("Requires-Python", "1.2", ONCE),
  REQUIRES_EXTERNAL("Requires-External", "1.2", REPEATED),
  PROJECT_URL("Project-URL", "1.2", REPEATED),
  PROVIDES_EXTRA("Provides-Extra", "2.1", REPEATED),
  PROVIDES_DIST("Provides-Dist", "1.2", REPEATED),
  OBSOLETES_DIST("Obsoletes-Dist", "1.2", REPEATED),
  IMPORT_NAME("Import-Name", "2.5", REPEATED),
  IMPORT_NAMESPACE("Import-Namespace", "2.5", REPEATED),
  REQUIRES("Requires", "1.1", REPEATED),
  PROVIDES("Provides", "1.1", REPEATED),
  OBSOLETES("Obsoletes", "1.1", REPEATED);

  /** How often a field may be there. */
  enum Use {
    ONCE,
    REPEATED
  }

  private static final Map<String, MetadataField> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(it -> lower(it.header), Function.identity()));

  private final String header;
  private final String since;
  private final Use use;

  MetadataField(String header, String since, Use use) {
    this.header = header;
    this.since = since;
    this.use = use;
  }

  /** The field of this name, whatever its case, or null. */
  public static @Nullable MetadataField named(String name) {
    return BY_NAME.get(lower(name));
  }

  /** A name of a header with its ASCII letters in lower case: what to compare. */
  static String lower(String name) {
    StringBuilder lower = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      lower.append(Ascii.lower(name.charAt(i)));
    }
    return lower.toString();
  }

  /** The key in the JSON form for the header of this name: PEP 566. */
  static String jsonKey(String name) {
    return lower(name).replace('-', '_');
  }

  /** The name as the specification spells it. */
  public String header() {
    return header;
  }

  /** The key in the JSON form: PEP 566. */
  public String jsonKey() {
    return jsonKey(header);
  }

  /** The version of the format that introduced it. */
  public MetadataVersion since() {
    return Objects.requireNonNull(MetadataVersion.tryParse(since));
  }

  /** Whether it may be there more than once. */
  public boolean isMultipleUse() {
    return use == REPEATED;
  }

  /** Whether the specification discourages it: PEP 345 and PEP 753. */
  public boolean isDeprecated() {
    return switch (this) {
      case REQUIRES, PROVIDES, OBSOLETES, HOME_PAGE, DOWNLOAD_URL -> true;
      default -> false;
    };
  }

  /** Whether its values are text for people, whose lines count. */
  boolean isText() {
    return switch (this) {
      case SUMMARY, DESCRIPTION, LICENSE, AUTHOR, AUTHOR_EMAIL, MAINTAINER, MAINTAINER_EMAIL ->
          true;
      default -> false;
    };
  }

  /** The name as the specification spells it. */
  @Override
  public String toString() {
    return header;
  }
}
