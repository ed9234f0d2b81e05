package io.github.wheelscout.scripts;

import io.github.wheelscout.ExplainResult;
import io.github.wheelscout.FindResult;
import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.index.SourceOutcome;
import io.github.wheelscout.spi.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one requirement.
 *
 * @param requirement the requirement as it was given
 * @param result what the library answered, null if it was not asked
 * @param explained the same, explained; null unless an explanation was asked for
 * @param allowed the digests that the user allows
 * @param direct the file that the requirement names itself, null if it names none
 * @param problem why there is no file, null if there is one or the marker is false
 */
record Answer(String requirement, @Nullable FindResult result, @Nullable ExplainResult explained, AllowedHashes allowed, @Nullable Link direct, @Nullable Problem problem) {

  /** The answer that the library gave. */
  static Answer of(String requirement, FindResult result) {
    return new Answer(requirement, result, null, AllowedHashes.ANY, null, problem(result));
  }

  /** The answer that the library gave and explained. */
  static Answer of(String requirement, ExplainResult explained) {
    return new Answer(requirement, explained.found(), explained, AllowedHashes.ANY, null, problem(explained.found()));
  }

  private static @Nullable Problem problem(FindResult result) {
    return result.failure() == null ? null : Problem.of(result.failure());
  }

  /** The answer where the file need not be searched. */
  static Answer of(String requirement, Link direct) {
    return new Answer(requirement, null, null, AllowedHashes.ANY, direct, null);
  }

  /** Something is wrong with the requirement. */
  static Answer of(String requirement, Problem problem) {
    return new Answer(requirement, null, null, AllowedHashes.ANY, null, problem);
  }

  /** The same for a file that has one of these digests. */
  Answer allowing(AllowedHashes hashes) {
    return new Answer(requirement, result, explained, hashes, direct, problem);
  }

  /** The same where the file is of no use. */
  Answer failed(Problem why) {
    return new Answer(requirement, result, explained, allowed, direct, why);
  }

  /** The file that was chosen or named, null if there is none. */
  @Nullable Link link() {
    InstallationCandidate best = result == null || problem != null ? null : result.best();
    return best == null ? direct : best.found().link();
  }

  /** The same, with what is wrong told as that of these lines. */
  Answer from(String origin) {
    return problem == null || origin.isEmpty() ? this : new Answer(requirement, result, explained, allowed, direct, problem.at(origin));
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
