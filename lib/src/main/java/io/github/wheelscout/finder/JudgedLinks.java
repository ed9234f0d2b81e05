package io.github.wheelscout.finder;

import io.github.wheelscout.finder.LinkEvaluation.Accepted;
import io.github.wheelscout.finder.LinkEvaluation.Refused;
import io.github.wheelscout.spi.EvaluationContext;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.Verdict;
import io.github.wheelscout.spi.Verdict.Reject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks the judges about the links that no rule refused, all links of a page at once.
 *
 * @param context what they are told beside the page
 */
record JudgedLinks(List<LinkJudge> judges, EvaluationContext context) {

  /** Replaces the evaluations of the links that a judge refuses; the first to refuse gives why. */
  void refuseAmong(List<LinkEvaluation> evaluations) {
    if (judges.isEmpty()) {
      return;
    }
    Map<PageFacts, List<Integer>> byPage = new LinkedHashMap<>();
    for (int i = 0; i < evaluations.size(); i++) {
      if (evaluations.get(i) instanceof Accepted(InstallationCandidate candidate)) {
        byPage.computeIfAbsent(candidate.found().page(), page -> new ArrayList<>()).add(i);
      }
    }
    byPage.forEach((page, places) -> judge(page.in(context), places, evaluations));
  }

  private void judge(
      EvaluationContext page, List<Integer> places, List<LinkEvaluation> evaluations) {
    List<Integer> left = places;
    for (LinkJudge judge : judges) {
      List<Link> links = left.stream().map(place -> evaluations.get(place).found().link()).toList();
      List<Verdict> verdicts = judge.evaluate(links, page);
      List<Integer> accepted = new ArrayList<>();
      for (int i = 0; i < verdicts.size(); i++) {
        int place = left.get(i);
        if (verdicts.get(i) instanceof Reject reason) {
          evaluations.set(place, refused(evaluations.get(place), reason));
        } else {
          accepted.add(place);
        }
      }
      left = accepted;
    }
  }

  private static LinkEvaluation refused(LinkEvaluation evaluation, Reject reason) {
    return evaluation instanceof Accepted(InstallationCandidate it)
        ? new Refused(new LinkRejection(it.found(), it.filename(), reason))
        : evaluation;
  }
}
