package io.github.wheelscout.standards.name;

import org.jspecify.annotations.Nullable;

/**
 * A pattern for names of projects: {@code *} stands for any characters, {@code ?} for one. It is
 * compared with normalised names, and is normalised itself. Immutable.
 */
public final class ProjectPattern {

  private final String text;

  private ProjectPattern(String text) {
    this.text = text;
  }

  /**
   * Reads a pattern.
   *
   * @throws InvalidNameException if no name could match, whatever the stars and question marks
   *     stand for
   */
  public static ProjectPattern parse(String text) {
    String filled = text.replace('*', 'x').replace('?', 'x');
    int misfit = NameRule.firstMisfit(filled);
    if (misfit != NameRule.NONE) {
      throw new InvalidNameException("pattern for project names", text, misfit);
    }
    return new ProjectPattern(NameRule.normalize(text));
  }

  /** Whether a name matches, however it is spelt. */
  public boolean matches(String name) {
    return matchesNormalized(NameRule.normalize(name));
  }

  /** Goes back to the last star only, so that the work is at most the product of the lengths. */
  private boolean matchesNormalized(String name) {
    int at = 0;
    int star = -1;
    int afterStar = 0;
    int i = 0;
    while (i < name.length()) {
      char wanted = at < text.length() ? text.charAt(at) : '\0';
      if (wanted == '*') {
        star = at++;
        afterStar = i;
      } else if (wanted == '?' || wanted == name.charAt(i)) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++afterStar;
      } else {
        return false;
      }
    }
    while (at < text.length() && text.charAt(at) == '*') {
      at++;
    }
    return at == text.length();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProjectPattern that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The normalised pattern. */
  @Override
  public String toString() {
    return text;
  }
}
