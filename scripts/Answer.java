package io.github.wheelscout.scripts;

import io.github.wheelscout.ExplainResult;
import io.github.wheelscout.FindResult;
import io.github.wheelscout.index.SourceOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one requirement.
 *
 * @param requirement the requirement as it was given
 * @param result what the library answered, null if it was not asked
 * @param explained the same, explained; null unless an explanation was asked for
 * @param problem why there is no file, null if there is one or the marker is false
 */
record Answer(String requirement, @Nullable FindResult result, @Nullable ExplainResult explained, @Nullable Problem problem) {

  /** The answer that the library gave. */
  static Answer of(String requirement, FindResult result) {
    return new Answer(requirement, result, null, problem(result));
  }

  /** The answer that the library gave and explained. */
  static Answer of(String requirement, ExplainResult explained) {
    return new Answer(requirement, explained.found(), explained, problem(explained.found()));
  }

  private static @Nullable Problem problem(FindResult result) {
    return result.failure() == null ? null : Problem.of(result.failure());
  }


  /** The same, with what is wrong told as that of these lines. */
  Answer from(String origin) {
    return problem == null || origin.isEmpty() ? this : new Answer(requirement, result, explained, problem.at(origin));
  }

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
        String hint = outcome.hint() == null ? "" : "; " + outcome.hint();
        console.warn("went on without " + outcome.location() + ": " + outcome.problem() + hint);
      }
      outcome.warnings().forEach(console::warnOnce);
      Long age = outcome.cachedSeconds();
      String kept = age == null ? "" : ", kept " + CacheReport.age(age) + " ago";
      console.detail(outcome.location() + ": " + outcome.kind().label() + ", " + outcome.links() + " links" + kept);
    }
  }
}
