package io.github.wheelscout.finder;

import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.specifier.PrereleasePolicy;

/**
 * For which projects pre-releases are wanted, and for which only final releases. A project's own
 * name outweighs {@code :all:}; what is said later outweighs what was said before. Immutable.
 */
public final class ReleaseControl {

  /** Nothing said: the specifier decides. */
  public static final ReleaseControl UNDECIDED = new ReleaseControl(ProjectNames.EMPTY);

  private final ProjectNames names;

  private ReleaseControl(ProjectNames names) {
    this.names = names;
  }

  /**
   * Pre-releases of these projects too.
   *
   * @param projects names joined by commas, or {@code :all:}, or {@code :none:} to take back
   */
  public ReleaseControl allReleases(String projects) {
    return new ReleaseControl(names.addLeft(projects));
  }

  /** Pre-releases of all projects that are not named. */
  public ReleaseControl pre() {
    return new ReleaseControl(names.addAllLeft());
  }

  /** Only final releases of these projects; the argument is as above. */
  public ReleaseControl onlyFinal(String projects) {
    return new ReleaseControl(names.addRight(projects));
  }

  /** Whether pre-releases of a project may be candidates. */
  public PrereleasePolicy prereleases(ProjectName project) {
    String name = project.normalized();
    if (names.left().contains(name)) {
      return PrereleasePolicy.ALLOW;
    }
    if (names.right().contains(name)) {
      return PrereleasePolicy.EXCLUDE;
    }
    if (names.left().contains(ProjectNames.ALL)) {
      return PrereleasePolicy.ALLOW;
    }
    return names.right().contains(ProjectNames.ALL)
        ? PrereleasePolicy.EXCLUDE
        : PrereleasePolicy.UNDECIDED;
  }
}
