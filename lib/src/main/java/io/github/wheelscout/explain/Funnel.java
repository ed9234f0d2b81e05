package io.github.wheelscout.explain;

import io.github.wheelscout.finder.BestCandidateResult;
import io.github.wheelscout.finder.rule.RejectionCode;
import io.github.wheelscout.spi.Verdict.Reject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many files each check left, from all links to those that could be chosen.
 *
 * @param links how many links the sources gave
 * @param linkSteps what made links no candidates, in the order of the checks
 * @param candidates how many were left
 * @param candidateSteps what made candidates not applicable, in the order of the checks
 * @param applicable how many were left in the end
 */
public record Funnel(
    int links, List<Step> linkSteps, int candidates, List<Step> candidateSteps, int applicable) {

  /**
   * One check that refused files.
   *
   * @param code why it refused them
   * @param refused how many
   * @param left how many were left then
   */
  public record Step(String code, int refused, int left) {}

  /** The built-in checks of links in their order; those of plugins follow. */
  private static final List<RejectionCode> BEFORE_PLUGINS =
      List.of(
          RejectionCode.DUPLICATE_LINK,
          RejectionCode.YANKED,
          RejectionCode.EGG_FRAGMENT,
          RejectionCode.FILENAME_MISSING,
          RejectionCode.FORMAT_UNSUPPORTED,
          RejectionCode.FORMAT_INVALID,
          RejectionCode.DIFFERENT_PROJECT,
          RejectionCode.PLATFORM_MISMATCH,
          RejectionCode.UPLOAD_TIME_MISSING,
          RejectionCode.UPLOAD_TOO_LATE,
          RejectionCode.REQUIRES_PYTHON_MISMATCH,
          RejectionCode.INVALID_VERSION);

  private static final List<RejectionCode> OF_CANDIDATES =
      List.of(
          RejectionCode.VERSION_MISMATCH, RejectionCode.PRE_RELEASE, RejectionCode.HASH_MISMATCH);

  /** Keeps immutable copies. */
  public Funnel {
    linkSteps = List.copyOf(linkSteps);
    candidateSteps = List.copyOf(candidateSteps);
  }

  /** The funnel of a decision. */
  public static Funnel of(BestCandidateResult decided) {
    int candidates = decided.all().size();
    int links = candidates + decided.linkRejections().size();
    Map<String, Integer> refusedLinks =
        counts(BEFORE_PLUGINS, decided.linkRejections().stream().map(it -> it.reason()));
    moveToEnd(refusedLinks, RejectionCode.DUPLICATE_FILE.label());
    Map<String, Integer> refusedCandidates =
        counts(OF_CANDIDATES, decided.candidateRejections().stream().map(it -> it.reason()));
    return new Funnel(
        links,
        steps(links, refusedLinks),
        candidates,
        steps(candidates, refusedCandidates),
        decided.applicable().size());
  }

  /** Counts by code: the built-in codes in their order, then those of plugins as they come. */
  private static Map<String, Integer> counts(List<RejectionCode> builtIn, Stream<Reject> reasons) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    builtIn.forEach(code -> counts.put(code.label(), 0));
    reasons.forEach(reason -> counts.merge(reason.code(), 1, Integer::sum));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  private static void moveToEnd(Map<String, Integer> counts, String code) {
    Integer count = counts.remove(code);
    if (count != null) {
      counts.put(code, count);
    }
  }

  private static List<Step> steps(int all, Map<String, Integer> refused) {
    List<Step> steps = new ArrayList<>();
    int left = all;
    for (var entry : refused.entrySet()) {
      left -= entry.getValue();
      steps.add(new Step(entry.getKey(), entry.getValue(), left));
    }
    return steps;
  }
}
