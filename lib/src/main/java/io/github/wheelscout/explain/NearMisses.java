package io.github.wheelscout.explain;

import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.finder.BestCandidateResult;
import io.github.wheelscout.finder.CandidateEvaluator;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.finder.LinkEvaluator;
import io.github.wheelscout.finder.PackageFinder;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.standards.specifier.PrereleasePolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the files that one rule alone kept from being chosen. */
final class NearMisses {

  private static final Comparator<InstallationCandidate> FINAL =
      Comparator.comparing(it -> !it.version().isPrerelease());

  private static final int MOST = 5;

  /** How many files, the best first, are tried with other settings. */
  private static final int TRIED = 200;

  /** A near miss, the file without its fault, and how far the remedy is from the question. */
  private record Ranked(NearMiss miss, InstallationCandidate admitted, int distance) {}

  private final @Nullable InstallationCandidate best;
  private final List<Refused> refused;
  private final LinkEvaluator links;
  private final CandidateEvaluator order;
  private final Comparator<InstallationCandidate> preference;
  private final Remedies remedies;

  /** The misses of a decision; the finder is the one that decided. */
  NearMisses(
      Question question, BestCandidateResult decided, PackageFinder finder, Variations asked) {
    best = decided.best();
    refused = RefusedFiles.of(question, decided, finder);
    links = finder.makeLinkEvaluator(question.project());
    Policies noTies = asked.policies().with(Policy.TIES, Policy.TIES.pip());
    order =
        asked
            .with(noTies)
            .makeCandidateEvaluator(question.project(), question.specifier(), AllowedHashes.ANY);
    preference =
        finalsFirst(question, asked) ? FINAL.thenComparing(order::compare) : order::compare;
    remedies = new Remedies(question, asked, decided.all());
  }

  /**
   * Up to five, the preferred ones first; the best for each rule and each remedy go before others.
   */
  List<NearMiss> best() {
    List<Ranked> ranked = ranked(acceptedByPlugins(bestFirst(it -> it.reasons().size() == 1)));
    Set<Ranked> chosen = new LinkedHashSet<>();
    addOneOfEach(ranked, it -> it.miss().reason().code(), chosen);
    addOneOfEach(ranked, it -> it.miss().remedy(), chosen);
    addOneOfEach(ranked, it -> it, chosen);
    return ranked.stream().filter(chosen::contains).map(Ranked::miss).toList();
  }

  /** A file that a change of options lets in, else one that another requirement does; or null. */
  @Nullable NearMiss nearest() {
    List<NearMiss> misses = best();
    List<NearMiss> withOption = with(Remedy.Kind.OPTION, misses);
    if (!withOption.isEmpty()) {
      return withOption.get(0);
    }
    List<NearMiss> others =
        ranked(bestFirst(it -> it.reasons().size() > 1)).stream().map(Ranked::miss).toList();
    List<NearMiss> mended = new ArrayList<>(with(Remedy.Kind.OPTION, others));
    mended.addAll(with(Remedy.Kind.REQUIREMENT, misses));
    return mended.isEmpty() ? null : mended.get(0);
  }

  /** Where nothing is found and nobody wants pre-releases, they are only for want of a final. */
  private boolean finalsFirst(Question question, Variations asked) {
    return best == null
        && !question.specifier().allowsPrereleases()
        && asked.preferences().candidates().releaseControl().prereleases(question.project())
            == PrereleasePolicy.UNDECIDED;
  }

  private List<Refused> bestFirst(Predicate<Refused> wanted) {
    return refused.stream()
        .filter(wanted)
        .filter(it -> best == null || order.compare(it.admitted(), best) > 0)
        .sorted(Comparator.comparing(Refused::admitted, preference).reversed())
        .limit(TRIED)
        .toList();
  }

  /** Those of some files that no plugin would refuse if their one fault were mended. */
  private List<Refused> acceptedByPlugins(List<Refused> some) {
    Set<InstallationCandidate> accepted = Collections.newSetFromMap(new IdentityHashMap<>());
    accepted.addAll(
        links.judge(some.stream().filter(it -> !it.byPlugin()).map(Refused::file).toList()));
    return some.stream().filter(it -> it.byPlugin() || accepted.contains(it.file())).toList();
  }

  private List<Ranked> ranked(List<Refused> some) {
    List<Ranked> ranked = new ArrayList<>();
    for (Refused it : some) {
      Remedies.Found found = remedies.of(it.file(), it.reasons());
      if (beatsTheBest(it, found)) {
        NearMiss miss = new NearMiss(it.file(), it.reason(), found == null ? null : found.remedy());
        int distance = found == null ? Integer.MAX_VALUE : found.distance();
        ranked.add(new Ranked(miss, it.admitted(), distance));
      }
    }
    ranked.sort(
        Comparator.comparing(Ranked::admitted, preference)
            .reversed()
            .thenComparingInt(Ranked::distance));
    return ranked;
  }

  /** Of the same version, a wheel for another Python or machine is no better than one for this. */
  private boolean beatsTheBest(Refused it, Remedies.@Nullable Found found) {
    if (best == null) {
      return true;
    }
    Trial trial = found == null || found.distance() > 0 ? null : found.trial();
    Boolean prefers = trial == null ? null : trial.prefers(it.file(), best);
    InstallationCandidate admitted = best.isWheel() ? it.withoutRank() : it.admitted();
    return prefers == null ? order.compare(admitted, best) > 0 : prefers;
  }

  /** Adds, as long as there is room, the first for each key that no chosen one has. */
  private static void addOneOfEach(
      List<Ranked> ranked, Function<Ranked, @Nullable Object> key, Set<Ranked> chosen) {
    Set<@Nullable Object> seen = new HashSet<>();
    chosen.forEach(it -> seen.add(key.apply(it)));
    for (Ranked it : ranked) {
      if (chosen.size() < MOST && seen.add(key.apply(it))) {
        chosen.add(it);
      }
    }
  }

  private static List<NearMiss> with(Remedy.Kind kind, List<NearMiss> misses) {
    return misses.stream().filter(it -> it.remedy() != null && it.remedy().kind() == kind).toList();
  }
}
