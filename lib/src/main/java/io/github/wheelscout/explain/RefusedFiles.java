package io.github.wheelscout.explain;

import io.github.wheelscout.finder.BestCandidateResult;
import io.github.wheelscout.finder.CandidateRejection;
import io.github.wheelscout.finder.CandidateScrutiny;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.finder.LinkEvaluator;
import io.github.wheelscout.finder.LinkRejection;
import io.github.wheelscout.finder.LinkScrutiny;
import io.github.wheelscout.finder.PackageFinder;
import io.github.wheelscout.finder.rule.LinkRule;
import io.github.wheelscout.finder.rule.RejectionCode;
import io.github.wheelscout.spi.Verdict.Reject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the files that a decision refused, and asks every rule about each of them. */
final class RefusedFiles {

  /** What no change of the question mends. */
  private static final Set<String> HOPELESS =
      Set.of(
          RejectionCode.DUPLICATE_LINK.label(),
          RejectionCode.DUPLICATE_FILE.label(),
          RejectionCode.DIFFERENT_PROJECT.label());

  private final LinkEvaluator links;
  private final CandidateScrutiny scrutiny;
  private final List<Refused> files = new ArrayList<>();

  private RefusedFiles(Question question, BestCandidateResult decided, PackageFinder finder) {
    links = finder.makeLinkEvaluator(question.project());
    scrutiny =
        finder
            .makeCandidateEvaluator(question.project(), question.specifier(), question.hashes())
            .scrutinize(decided.all());
  }

  /** Every refused file that has a version, with all that is against it. */
  static List<Refused> of(Question question, BestCandidateResult decided, PackageFinder finder) {
    RefusedFiles refused = new RefusedFiles(question, decided, finder);
    decided.linkRejections().forEach(refused::add);
    decided.candidateRejections().forEach(refused::add);
    InstallationCandidate best = decided.best();
    if (best != null && !best.isYanked()) {
      decided.applicable().stream()
          .filter(InstallationCandidate::isYanked)
          .forEach(refused::addYanked);
    }
    return refused.files;
  }

  private void add(LinkRejection rejection) {
    if (HOPELESS.contains(rejection.reason().code())) {
      return;
    }
    LinkScrutiny link = links.scrutinize(rejection.found());
    InstallationCandidate file = link.candidate();
    if (file != null) {
      List<Reject> reasons = new ArrayList<>(link.refusals());
      reasons.addAll(scrutiny.refusals(file));
      add(file, reasons, rejection.reason());
    }
  }

  private void add(CandidateRejection rejection) {
    InstallationCandidate file = rejection.candidate();
    add(file, new ArrayList<>(scrutiny.refusals(file)), rejection.reason());
  }

  /** A plugin's reason is known from the decision alone. */
  private void add(InstallationCandidate file, List<Reject> reasons, Reject decisive) {
    boolean byPlugin = reasons.stream().noneMatch(it -> it.code().equals(decisive.code()));
    if (byPlugin) {
      reasons.add(decisive);
    }
    files.add(new Refused(file, reasons, byPlugin));
  }

  private void addYanked(InstallationCandidate file) {
    String why = file.yankReason();
    String detail =
        why == null || why.isEmpty()
            ? "yanked, and there are files that are not"
            : "yanked, and there are files that are not: " + why;
    files.add(new Refused(file, List.of(LinkRule.refuse(RejectionCode.YANKED, detail)), false));
  }
}
