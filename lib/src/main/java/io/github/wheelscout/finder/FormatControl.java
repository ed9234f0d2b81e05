package io.github.wheelscout.finder;

import io.github.wheelscout.standards.name.ProjectName;

/**
 * Which projects may be wheels, and which source archives. A project's own name outweighs {@code
 * :all:}; what is said later outweighs what was said before. Immutable.
 */
public final class FormatControl {

  /** Both formats for every project. */
  public static final FormatControl ANY = new FormatControl(ProjectNames.EMPTY);

  private final ProjectNames names;

  private FormatControl(ProjectNames names) {
    this.names = names;
  }

  /**
   * No wheels of these projects.
   *
   * @param projects names joined by commas, or {@code :all:}, or {@code :none:} to take back
   */
  public FormatControl noBinary(String projects) {
    return new FormatControl(names.addLeft(projects));
  }

  /** Nothing but wheels of these projects; the argument is as above. */
  public FormatControl onlyBinary(String projects) {
    return new FormatControl(names.addRight(projects));
  }

  /** Whether wheels of a project are wanted. */
  public boolean allowsWheels(ProjectName project) {
    boolean only = names.right().contains(project.normalized());
    boolean none = names.left().contains(project.normalized());
    boolean all = names.right().contains(ProjectNames.ALL);
    return only || (!none && (all || !names.left().contains(ProjectNames.ALL)));
  }

  /** Whether source archives of a project are wanted. */
  public boolean allowsSdists(ProjectName project) {
    boolean only = names.right().contains(project.normalized());
    boolean none = names.left().contains(project.normalized());
    return !only && (none || !names.right().contains(ProjectNames.ALL));
  }
}
