package io.github.wheelscout.finder;

import io.github.wheelscout.index.SourceOutcome;
import io.github.wheelscout.index.compact.VersionGroups;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.specifier.Operator;
import io.github.wheelscout.standards.specifier.PrereleasePolicy;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.standards.version.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses from one page without judging all of its links: the versions are tried from the highest
 * down, until one has a file that is applicable and not yanked. It gives the answer that judging
 * everything would give, or none.
 */
final class NewestFirst {

  private final PackageFinder finder;
  private final LinkEvaluator judge;
  private final CandidateEvaluator evaluator;
  private final SpecifierSet specifier;
  private final boolean finals;

  /**
   * A choice to be made.
   *
   * @param prereleases whether pre-releases are wanted
   */
  NewestFirst(
      PackageFinder finder,
      LinkEvaluator judge,
      CandidateEvaluator evaluator,
      SpecifierSet specifier,
      PrereleasePolicy prereleases) {
    this.finder = finder;
    this.judge = judge;
    this.evaluator = evaluator;
    this.specifier = specifier;
    finals =
        switch (prereleases) {
          case ALLOW -> false;
          case EXCLUDE -> true;
          case UNDECIDED -> !specifier.allowsPrereleases();
        };
  }

  /** Whether the version decides before all else but yanking, and alone says what matches. */
  static boolean canDecide(
      SelectionPreferences preferences, SpecifierSet specifier, AllowedHashes hashes) {
    return hashes.isEmpty()
        && !preferences.candidates().preferBinary()
        && preferences.uploadedPriorTo() == null
        && specifier.clauses().stream().noneMatch(it -> it.operator() == Operator.ARBITRARY);
  }

  /** What is chosen from a page; null if only judging everything can tell. */
  @Nullable Choice from(SourceAnswer page, List<SourceOutcome> outcomes)
      throws RefusedSelectionException {
    ProjectName project = judge.project();
    VersionGroups groups = VersionGroups.of(page.page(), project);
    int[] others = groups.others();
    if (!finder.evaluateLinks(judge, links(page, others)).candidates().isEmpty()) {
      return null;
    }
    for (int group = 0; group < groups.count(); group++) {
      if (isWanted(groups.version(group))) {
        int[] links = both(groups.links(group), others);
        EvaluatedLinks judged = finder.evaluateLinks(judge, links(page, links));
        BestCandidateResult found = evaluator.computeBestCandidate(judged.candidates());
        if (found.best() != null && !found.best().isYanked()) {
          return new Choice(found.best(), found.install(), outcomes);
        }
      }
    }
    return null;
  }

  /** All of these places in the order of the page. */
  private static int[] both(int[] places, int[] others) {
    int[] both = Arrays.copyOf(places, places.length + others.length);
    System.arraycopy(others, 0, both, places.length, others.length);
    Arrays.sort(both);
    return both;
  }

  private static List<SourcedLink> links(SourceAnswer page, int[] places) {
    List<Link> links = new ArrayList<>(places.length);
    for (int place : places) {
      links.add(page.page().get(place));
    }
    return page.sourced(links);
  }

  private boolean isWanted(Version version) {
    return specifier.contains(version, finals ? PrereleasePolicy.EXCLUDE : PrereleasePolicy.ALLOW);
  }
}
