package io.github.wheelscout.explain;

import io.github.wheelscout.finder.PackageFinder;
import io.github.wheelscout.finder.SelectionPreferences;
import io.github.wheelscout.finder.Target;
import io.github.wheelscout.policy.Policies;
import org.jspecify.annotations.Nullable;

/** The settings of a question, and the finders of settings that differ in one thing. */
public interface Variations {

  /** The Python that files are chosen for. */
  Target target();

  /** What is chosen from. */
  SelectionPreferences preferences();

  /** How it is decided. */
  Policies policies();

  /** The name of the target's preset; null if the question names platforms one by one. */
  @Nullable String preset();

  /** The finder with other preferences. */
  PackageFinder with(SelectionPreferences preferences);

  /** The finder with other policies. */
  PackageFinder with(Policies policies);

  /**
   * The finder for another target.
   *
   * @param preset another preset, null for the same machine
   * @param platform a platform that is loaded beside the others, null for none
   * @param python another Python version, null for the same
   * @return null if there is no such target
   */
  @Nullable PackageFinder forTarget(
      @Nullable String preset, @Nullable String platform, @Nullable String python);
}
