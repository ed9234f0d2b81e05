package io.github.wheelscout.scripts;

import io.github.wheelscout.FindResult;
import org.jspecify.annotations.Nullable;

/**
 * What came of one requirement.
 *
 * @param requirement the requirement as it was given
 * @param result what the library answered, null if it was not asked
 * @param problem why there is no file, null if there is one or the marker is false
 */
record Answer(String requirement, @Nullable FindResult result, @Nullable Problem problem) {

  /** How the process ends if this is the only answer. */
  Exit exit() {
    return problem == null ? Exit.OK : problem.exit();
  }
}
