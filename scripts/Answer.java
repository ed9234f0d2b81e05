package io.github.wheelscout.scripts;

import io.github.wheelscout.FindResult;
import io.github.wheelscout.index.SourceOutcome;
import java.util.List;
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

  /** Tells people what the answer itself does not say. */
  void tell(Console console) {
    if (result != null) {
      tell(result.outcomes(), problem, console);
    }
    if (problem != null) {
      problem.tell(console);
    }
  }

  /** Tells of the sources, of those that failed even if the search went on without them. */
  static void tell(List<SourceOutcome> outcomes, @Nullable Problem problem, Console console) {
    for (SourceOutcome outcome : outcomes) {
      if (outcome.problem() != null && (problem == null || problem.exit() == Exit.NOT_FOUND)) {
        console.warn("went on without " + outcome.location() + ": " + outcome.problem());
      }
      outcome.warnings().forEach(console::warnOnce);
      console.detail(outcome.location() + ": " + outcome.kind().label() + ", " + outcome.links() + " links");
    }
  }
}
