package io.github.wheelscout.standards.name;

import org.jspecify.annotations.Nullable;

/**
 * The name of a project: PyPUG name-normalization, PEP 503.
 *
 * <p>Two names are equal when they are equal once normalised; {@link #original()} keeps the
 * spelling for display.
 */
public final class ProjectName implements Comparable<ProjectName> {
  private final String original;
  private final String normalized;

  private ProjectName(String original) {
    this.original = original;
    this.normalized = NameRule.normalize(original);
  }

  /**
   * Parses a name; white space is not stripped.
   *
   * @throws InvalidNameException if {@code text} is not a valid name
   */
  public static ProjectName parse(String text) {
    ProjectName name = tryParse(text);
    if (name == null) {
      throw new InvalidNameException("project name", text, NameRule.firstMisfit(text));
    }
    return name;
  }

  /** The name, or null if {@code text} is not valid. */
  public static @Nullable ProjectName tryParse(String text) {
    return NameRule.firstMisfit(text) == NameRule.NONE ? new ProjectName(text) : null;
  }

  /**
   * The normalised form of any text, a valid name or not: runs of {@code -}, {@code _} and {@code
   * .} become one {@code -}, letters become lower case. For text beyond ASCII, which no valid name
   * has, the lower case is Unicode's, as it is to the reference implementation.
   */
  public static String normalize(String text) {
    return NameRule.normalize(text);
  }

  /** Whether {@code text} is a valid name in its normalised form. */
  public static boolean isNormalized(String text) {
    return NameRule.isNormalized(text);
  }

  /** The normalised name: what keys, files and URLs have. */
  public String normalized() {
    return normalized;
  }

  /** The name as it was spelled: what people see. */
  public String original() {
    return original;
  }

  @Override
  public int compareTo(ProjectName other) {
    return normalized.compareTo(other.normalized);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProjectName that && normalized.equals(that.normalized);
  }

  @Override
  public int hashCode() {
    return normalized.hashCode();
  }

  /** The normalised name. */
  @Override
  public String toString() {
    return normalized;
  }
}
