package io.github.wheelscout.standards.filename;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The build tag of a wheel (PEP 427): a number without upper bound and what follows it, which break
 * ties between wheels of equal version and tags.
 *
 * <p>No build tag sorts first, then by number, then by what follows.
 */
public final class BuildTag implements Comparable<BuildTag> {

  /** A wheel without build tag. */
  public static final BuildTag NONE = new BuildTag("", "");

  /** Without leading zeros, so that length decides first; empty for {@link #NONE}. */
  private final String digits;

  private final String suffix;

  private BuildTag(String digits, String suffix) {
    this.digits = digits;
    this.suffix = suffix;
  }

  /**
   * Returns the build tag that a text spells, or null unless it starts with a digit. Anything after
   * a line feed is dropped, as the reference implementation does.
   */
  public static @Nullable BuildTag tryParse(String text) {
    int end = 0;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    if (end == 0) {
      return null;
    }
    int start = 0;
    while (start < end - 1 && text.charAt(start) == '0') {
      start++;
    }
    int lineEnd = text.indexOf('\n', end);
    int suffixEnd = lineEnd < 0 ? text.length() : lineEnd;
    return new BuildTag(text.substring(start, end), text.substring(end, suffixEnd));
  }

  /** Returns whether a text that starts with this character can be a build tag. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns whether there is a build tag. */
  public boolean isPresent() {
    return !digits.isEmpty();
  }

  /** Returns the leading number; 0 for {@link #NONE}. */
  public BigInteger number() {
    return isPresent() ? new BigInteger(digits) : BigInteger.ZERO;
  }

  /** Returns what follows the number; often empty. */
  public String suffix() {
    return suffix;
  }

  @Override
  public int compareTo(BuildTag other) {
    if (digits.length() != other.digits.length()) {
      return Integer.compare(digits.length(), other.digits.length());
    }
    int byNumber = digits.compareTo(other.digits);
    return byNumber != 0 ? byNumber : compareCodePoints(suffix, other.suffix);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BuildTag that
        && digits.equals(that.digits)
        && suffix.equals(that.suffix);
  }

  @Override
  public int hashCode() {
    return 31 * digits.hashCode() + suffix.hashCode();
  }

  /** Returns number and suffix as file names have them, without leading zeros. */
  @Override
  public String toString() {
    return digits + suffix;
  }

  /** Java compares UTF-16 units, the standard's order is that of characters. */
  private static int compareCodePoints(String text, String other) {
    int shorter = Math.min(text.length(), other.length());
    for (int i = 0; i < shorter; i++) {
      char a = text.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        boolean differInKind = Character.isSurrogate(a) != Character.isSurrogate(b);
        return differInKind ? (Character.isSurrogate(a) ? 1 : -1) : Character.compare(a, b);
      }
    }
    return Integer.compare(text.length(), other.length());
  }
}
