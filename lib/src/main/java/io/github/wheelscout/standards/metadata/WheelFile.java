package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.filename.BuildTag;
import io.github.wheelscout.standards.tag.CompressedTagSet;
import io.github.wheelscout.standards.tag.Tag;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code WHEEL} of a wheel: PEP 427.
 *
 * @param major the major version of the format, 1
 * @param minor the minor version of the format
 * @param generator the program that made the wheel, or null if it does not say
 * @param rootIsPurelib whether what is at the top belongs into the folder for pure Python
 * @param tags what it is for, in order, without tags that are none
 * @param build the build tag, {@link BuildTag#NONE} if there is none or it is invalid
 */
public record WheelFile(
    int major,
    int minor,
    @Nullable String generator,
    boolean rootIsPurelib,
    Set<Tag> tags,
    BuildTag build) {

  /** Copies the tags. */
  public WheelFile {
    tags = Collections.unmodifiableSet(new LinkedHashSet<>(tags));
  }

  /**
   * Reads the file.
   *
   * @throws InvalidMetadataException if it has no version, or one of a major version that is newer
   *     than 1, or none of its headers can be read
   */
  public static WheelFile parse(byte[] file) {
    List<MetadataHeader> headers = HeaderScanner.scan(file).headers();
    MetadataVersion version = version(headers);
    Set<Tag> tags = new LinkedHashSet<>();
    for (MetadataHeader header : headers) {
      CompressedTagSet set = isNamed(header, "tag") ? tags(header) : null;
      if (set != null) {
        tags.addAll(set.expand());
      }
    }
    String build = first(headers, "build");
    BuildTag buildTag = build == null ? null : BuildTag.tryParse(build);
    return new WheelFile(
        version.major(),
        version.minor(),
        first(headers, "generator"),
        "true".equals(MetadataField.lower(String.valueOf(first(headers, "root-is-purelib")))),
        tags,
        buildTag == null ? BuildTag.NONE : buildTag);
  }

  private static @Nullable CompressedTagSet tags(MetadataHeader header) {
    return CompressedTagSet.tryParse(header.value().strip());
  }

  private static MetadataVersion version(List<MetadataHeader> headers) {
    String text = first(headers, "wheel-version");
    MetadataVersion version = text == null ? null : MetadataVersion.tryParse(text);
    if (version == null) {
      throw new InvalidMetadataException(
          "invalid-wheel-file",
          "invalid WHEEL file: " + (text == null ? "no Wheel-Version" : "no version"),
          text == null ? "" : text,
          0,
          "the wheel is damaged");
    }
    if (version.major() > 1) {
      throw new InvalidMetadataException(
          "unsupported-wheel-version",
          "a wheel of version " + version + " cannot be read",
          version.toString(),
          0,
          "versions below 2 can");
    }
    return version;
  }

  private static boolean isNamed(MetadataHeader header, String name) {
    return MetadataField.lower(header.name()).equals(name);
  }

  private static @Nullable String first(List<MetadataHeader> headers, String name) {
    return headers.stream()
        .filter(header -> isNamed(header, name))
        .map(header -> header.value().strip())
        .findFirst()
        .orElse(null);
  }

  /** Whether the format may have more than what is known here, of which users should hear. */
  public boolean isNewerMinor() {
    return minor > 0;
  }
}
