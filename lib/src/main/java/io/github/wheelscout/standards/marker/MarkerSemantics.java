package io.github.wheelscout.standards.marker;

/**
 * How comparisons are decided where the specification and the reference implementation disagree.
 */
public enum MarkerSemantics {
  /**
   * The living specification, and the safe choice where it leaves one:
   *
   * <ul>
   *   <li>{@code platform_version} holds a version or a string, as {@code platform_release} does,
   *       and a value that is not a version is a string to {@code ==} and {@code !=};
   *   <li>{@code in} and {@code not in} take a version variable as a member of a list of versions,
   *       separated by commas or white space, not as a part of its text;
   *   <li>{@code extra} is a set: {@code ==} and {@code !=} ask for membership, {@code ~=} and
   *       {@code ===} are errors, every other operator is false;
   *   <li>{@code extras} and {@code dependency_groups} are false in every form but {@code "name" in
   *       extras};
   *   <li>two constants are an error, two variables compare by their values.
   * </ul>
   */
  STANDARD,
  /** What pip decides: packaging 26.3, and one evaluation for each requested extra. */
  PIP
}
