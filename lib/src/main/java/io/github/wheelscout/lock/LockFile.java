package io.github.wheelscout.lock;

import io.github.wheelscout.standards.marker.Marker;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lock file, as far as choosing from it needs it.
 *
 * @param location its path or URL, free of secrets
 * @param requiresPython which Pythons it is for, null for all
 * @param environments where it can be used; null for everywhere, empty for nowhere
 * @param defaultGroups the dependency groups that are wanted if nobody names others
 * @param packages its packages
 * @param warnings what people should know of the file although it can be used
 */
public record LockFile(
    String location,
    @Nullable SpecifierSet requiresPython,
    @Nullable List<Marker> environments,
    List<String> defaultGroups,
    List<LockedPackage> packages,
    List<String> warnings) {

  /** Keeps immutable copies. */
  public LockFile {
    environments = environments == null ? null : List.copyOf(environments);
    defaultGroups = List.copyOf(defaultGroups);
    packages = List.copyOf(packages);
    warnings = List.copyOf(warnings);
  }
}
