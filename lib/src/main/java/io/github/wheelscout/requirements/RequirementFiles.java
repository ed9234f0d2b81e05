package io.github.wheelscout.requirements;

import java.util.List;

/**
 * What some requirements files say.
 *
 * @param requirements what they ask for, in order
 * @param constraints what they say of projects that are asked for
 * @param options what they say of the search, in order
 */
public record RequirementFiles(
    List<RequirementLine> requirements,
    List<RequirementLine.Named> constraints,
    List<FileOption> options) {

  /** No files. */
  public static final RequirementFiles NONE = new RequirementFiles(List.of(), List.of(), List.of());

  /** Keeps immutable copies. */
  public RequirementFiles {
    requirements = List.copyOf(requirements);
    constraints = List.copyOf(constraints);
    options = List.copyOf(options);
  }
}
