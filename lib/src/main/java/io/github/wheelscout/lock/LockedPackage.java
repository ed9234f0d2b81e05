package io.github.wheelscout.lock;

import io.github.wheelscout.standards.marker.Marker;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.standards.version.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a lock file.
 *
 * @param name the project, normalised
 * @param version its version, null if it is not said
 * @param marker where it is wanted, null for everywhere
 * @param requiresPython which Pythons it is for, null for all
 * @param wheels its wheels
 * @param sdist its source archive, null if there is none
 * @param direct what it is had from instead of these: {@code vcs}, {@code directory} or {@code
 *     archive}; null if it has files
 * @param archive the file that it is had from instead, null if it is no archive
 */
public record LockedPackage(
    String name,
    @Nullable Version version,
    @Nullable Marker marker,
    @Nullable SpecifierSet requiresPython,
    List<LockedFile> wheels,
    @Nullable LockedFile sdist,
    @Nullable String direct,
    @Nullable LockedFile archive) {

  /** Keeps an immutable copy. */
  public LockedPackage {
    wheels = List.copyOf(wheels);
  }
}
