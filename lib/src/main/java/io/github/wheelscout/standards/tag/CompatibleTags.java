package io.github.wheelscout.standards.tag;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tags that any interpreter of a Python version supports. */
public final class CompatibleTags {

  private CompatibleTags() {}

  /**
   * Returns the tags that follow those of the interpreter itself, most preferred first: every
   * {@code py} version on each platform, the interpreter on any platform, every {@code py} version
   * on any platform.
   *
   * @param interpreter the interpreter with its version, such as {@code cp312}; null when it has no
   *     tag of its own here
   */
  public static List<Tag> of(
      PythonVersion version, @Nullable String interpreter, List<String> platforms) {
    List<Tag> tags = new ArrayList<>();
    List<String> languages = languages(version);
    for (String language : languages) {
      for (String platform : platforms) {
        tags.add(new Tag(language, "none", platform));
      }
    }
    if (interpreter != null) {
      tags.add(new Tag(interpreter, "none", "any"));
    }
    for (String language : languages) {
      tags.add(new Tag(language, "none", "any"));
    }
    return tags;
  }

  /** {@code py312, py3, py311, … py30}; only {@code py3} without a minor version. */
  private static List<String> languages(PythonVersion version) {
    List<String> languages = new ArrayList<>();
    String major = "py" + version.major();
    if (version.hasMinor()) {
      languages.add("py" + version.nodot());
    }
    languages.add(major);
    if (version.hasMinor()) {
      for (int minor = version.minor() - 1; minor >= 0; minor--) {
        languages.add(major + minor);
      }
    }
    return languages;
  }
}
