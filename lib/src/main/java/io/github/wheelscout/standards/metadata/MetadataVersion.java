package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.Ascii;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the format of core metadata.
 *
 * @param major a change of it breaks readers
 * @param minor a change of it adds fields
 */
public record MetadataVersion(int major, int minor) implements Comparable<MetadataVersion> {
  /** The first version. */
  public static final MetadataVersion FIRST = new MetadataVersion(1, 0);

  /** The newest version that is known here. */
  public static final MetadataVersion NEWEST = new MetadataVersion(2, 6);

  static final MetadataVersion WITH_DYNAMIC = new MetadataVersion(2, 2);
  static final MetadataVersion WITH_EXTENSIBLE_LISTS = new MetadataVersion(2, 6);

  /** 2.0 was never adopted: PEP 426. */
  private static final List<String> KNOWN =
      List.of("1.0", "1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6");

  private static final int MOST_DIGITS = 6;

  /** The version, or null unless {@code text} is two numbers with a dot between them. */
  public static @Nullable MetadataVersion tryParse(String text) {
    int dot = text.indexOf('.');
    if (dot < 0 || !isNumber(text, 0, dot) || !isNumber(text, dot + 1, text.length())) {
      return null;
    }
    return new MetadataVersion(
        Integer.parseInt(text, 0, dot, 10), Integer.parseInt(text, dot + 1, text.length(), 10));
  }

  private static boolean isNumber(String text, int start, int end) {
    boolean padded = end - start > 1 && text.charAt(start) == '0';
    if (start == end || end - start > MOST_DIGITS || padded) {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (!Ascii.isDigit(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether this version was ever adopted, as far as is known here. */
  public boolean isKnown() {
    return KNOWN.contains(toString());
  }

  /** Whether it is of the newest major version, and newer than all that are known. */
  public boolean isNewerMinor() {
    return major == NEWEST.major && minor > NEWEST.minor;
  }

  /** Whether readers of today must not read it. */
  public boolean isNewerMajor() {
    return major > NEWEST.major;
  }

  @Override
  public int compareTo(MetadataVersion other) {
    return major == other.major
        ? Integer.compare(minor, other.minor)
        : Integer.compare(major, other.major);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
