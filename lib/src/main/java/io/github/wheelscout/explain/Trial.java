package io.github.wheelscout.explain;

import io.github.wheelscout.finder.CandidateEvaluator;
import io.github.wheelscout.finder.CandidateScrutiny;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.finder.LinkEvaluation;
import io.github.wheelscout.finder.LinkEvaluator;
import io.github.wheelscout.finder.PackageFinder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The question asked again under changed settings, of single files that are known already. */
final class Trial {

  private final LinkEvaluator links;
  private final CandidateEvaluator candidates;
  private final CandidateScrutiny scrutiny;

  Trial(PackageFinder finder, Question question, List<InstallationCandidate> all) {
    links = finder.makeLinkEvaluator(question.project());
    candidates =
        finder.makeCandidateEvaluator(question.project(), question.specifier(), question.hashes());
    scrutiny = candidates.scrutinize(all);
  }

  /** Whether a file would be applicable. */
  boolean letsIn(InstallationCandidate file) {
    InstallationCandidate accepted = accepted(file);
    return accepted != null && scrutiny.refusals(accepted).isEmpty();
  }

  /** Whether a file would be preferred to another; null if the other would be refused. */
  @Nullable Boolean prefers(InstallationCandidate file, InstallationCandidate other) {
    InstallationCandidate accepted = accepted(file);
    InstallationCandidate still = accepted(other);
    if (accepted == null || still == null) {
      return null;
    }
    return candidates.compare(accepted, still) > 0;
  }

  private @Nullable InstallationCandidate accepted(InstallationCandidate file) {
    return links.evaluateLink(file.found()) instanceof LinkEvaluation.Accepted(var accepted)
        ? accepted
        : null;
  }
}
