package io.github.wheelscout.standards.name;

import org.jspecify.annotations.Nullable;

/**
 * The name of an extra: PyPUG name-normalization, PEP 685.
 *
 * <p>Two names are equal when they are equal once normalised; {@link #original()} keeps the
 * spelling for display.
 */
public final class ExtraName implements Comparable<ExtraName> {
  private final String original;
  private final String normalized;

  private ExtraName(String original) {
    this.original = original;
    this.normalized = NameRule.normalize(original);
  }

  /**
   * Parses a name; white space is not stripped.
   *
   * @throws InvalidNameException if {@code text} is not a valid name
   */
  public static ExtraName parse(String text) {
    ExtraName name = tryParse(text);
    if (name == null) {
      throw new InvalidNameException("extra name", text, NameRule.firstMisfit(text));
    }
    return name;
  }

  /** The name, or null if {@code text} is not valid. */
  public static @Nullable ExtraName tryParse(String text) {
    return NameRule.firstMisfit(text) == NameRule.NONE ? new ExtraName(text) : null;
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
  public int compareTo(ExtraName other) {
    return normalized.compareTo(other.normalized);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExtraName that && normalized.equals(that.normalized);
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
