package io.github.wheelscout.finder.rule;

import io.github.wheelscout.standards.specifier.PrereleasePolicy;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.standards.version.Version;
import org.jspecify.annotations.Nullable;

/**
 * What a file requires of Python. Its page may leave that out or be stale, so it counts only until
 * the file's own metadata are known; then these do (ENV-05). A value that is no specifier set is
 * treated as absent (ENV-02). Immutable.
 */
public final class PythonRequirement {

  private final @Nullable String listed;
  private final @Nullable String effective;

  private PythonRequirement(@Nullable String listed, @Nullable String effective) {
    this.listed = listed;
    this.effective = effective;
  }

  /** What a page says: {@code requires-python}, null if it says nothing. */
  public static PythonRequirement listed(@Nullable String requiresPython) {
    return new PythonRequirement(requiresPython, requiresPython);
  }

  /** The same once the metadata are known: {@code Requires-Python}, null if they have none. */
  public PythonRequirement withMetadata(@Nullable String requiresPython) {
    return new PythonRequirement(listed, requiresPython);
  }

  /** Whether the file is for a Python, given by three numbers without pre-release (ENV-03). */
  public boolean allows(Version python) {
    return allows(effective, python);
  }

  /** Whether page and metadata decide differently for a Python. */
  public boolean isContradicted(Version python) {
    return allows(listed, python) != allows(effective, python);
  }

  private static boolean allows(@Nullable String required, Version python) {
    SpecifierSet specifiers = required == null ? null : SpecifierSet.tryParse(required);
    return specifiers == null || specifiers.contains(python, PrereleasePolicy.UNDECIDED);
  }
}
