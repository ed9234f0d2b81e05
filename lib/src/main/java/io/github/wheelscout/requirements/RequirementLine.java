package io.github.wheelscout.requirements;

import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.standards.InvalidInputException;
import io.github.wheelscout.standards.requirement.Requirement;

/** A line that asks for something. */
public sealed interface RequirementLine {

  /** What it asks for, as it was written. */
  String text();

  /** Where it stands. */
  String origin();

  /**
   * A requirement.
   *
   * @param hashes the digests that its file may have
   */
  record Named(String text, String origin, Requirement requirement, AllowedHashes hashes)
      implements RequirementLine {}

  /**
   * A path, a URL or an editable project, which an index is not asked for.
   *
   * @param hashes the digests that its file may have
   */
  record Direct(String text, String origin, AllowedHashes hashes) implements RequirementLine {}

  /** What is none of these. */
  record Invalid(String text, String origin, InvalidInputException problem)
      implements RequirementLine {}
}
