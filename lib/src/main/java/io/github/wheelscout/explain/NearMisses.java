package io.github.wheelscout.explain;

import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.finder.BestCandidateResult;
import io.github.wheelscout.finder.CandidateEvaluator;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.finder.PackageFinder;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the files that one rule alone kept from being chosen. */
final class NearMisses {

  private static final int MOST = 5;

  /** How many files, the best first, are tried with other settings. */
  private static final int TRIED = 200;

  /** A near miss, the file without its fault, and how far the remedy is from the question. */
  private record Ranked(NearMiss miss, InstallationCandidate admitted, int effort) {}

  private final @Nullable InstallationCandidate best;
  private final List<Refused> refused;
  private final CandidateEvaluator order;
  private final Remedies remedies;

  /** The misses of a decision; the finder is the one that decided. */
  NearMisses(
      Question question, BestCandidateResult decided, PackageFinder finder, Variations asked) {
    best = decided.best();
    refused = RefusedFiles.of(question, decided, finder);
    Policies noTies = asked.policies().with(Policy.TIES, Policy.TIES.pip());
    order =
        asked
            .with(noTies)
            .makeCandidateEvaluator(question.project(), question.specifier(), AllowedHashes.ANY);
    remedies = new Remedies(question, asked, decided.all());
  }

  /** Up to five, the preferred ones first; of each rule the best is among them. */
  List<NearMiss> best() {
    List<Ranked> ranked =
        bestFirst(it -> it.reasons().size() == 1)
            .map(this::ranked)
            .filter(it -> it != null)
            .sorted(
                Comparator.comparing(Ranked::admitted, order::compare)
                    .reversed()
                    .thenComparingInt(Ranked::effort))
            .toList();
    Set<Ranked> chosen = oneOfEachReason(ranked);
    ranked.stream().limit(MOST).filter(it -> chosen.size() < MOST).forEach(chosen::add);
    return ranked.stream().filter(chosen::contains).map(Ranked::miss).toList();
  }

  /** A file that a change of options lets in, else one that another requirement does; or null. */
  @Nullable NearMiss nearest() {
    List<NearMiss> misses = best();
    return Stream.of(
            misses.stream().filter(it -> has(it, Remedy.Kind.OPTION)),
            bestFirst(it -> it.reasons().size() > 1).map(this::mended),
            misses.stream().filter(it -> has(it, Remedy.Kind.REQUIREMENT)))
        .flatMap(it -> it)
        .filter(it -> it != null)
        .findFirst()
        .orElse(null);
  }

  private Stream<Refused> bestFirst(Predicate<Refused> wanted) {
    Comparator<Refused> preference = Comparator.comparing(Refused::admitted, order::compare);
    return refused.stream()
        .filter(wanted)
        .filter(it -> best == null || order.compare(it.admitted(), best) > 0)
        .sorted(preference.reversed())
        .limit(TRIED);
  }

  private @Nullable Ranked ranked(Refused it) {
    Remedies.Found found = remedies.of(it.file(), it.reasons());
    if (!beatsTheBest(it, found)) {
      return null;
    }
    Remedy remedy = found == null ? null : found.remedy();
    int effort = found == null ? Integer.MAX_VALUE : found.effort();
    return new Ranked(new NearMiss(it.file(), it.reason(), remedy), it.admitted(), effort);
  }

  private @Nullable NearMiss mended(Refused it) {
    Remedies.Found found = remedies.of(it.file(), it.reasons());
    return found == null ? null : new NearMiss(it.file(), it.reason(), found.remedy());
  }

  /** A file for another target beats one that this target alone has only by its version. */
  private boolean beatsTheBest(Refused it, Remedies.@Nullable Found found) {
    if (best == null) {
      return true;
    }
    Trial trial = found == null ? null : found.trial();
    Boolean prefers = trial == null ? null : trial.prefers(it.file(), best);
    return prefers == null ? order.compare(it.withoutRank(), best) > 0 : prefers;
  }

  private static Set<Ranked> oneOfEachReason(List<Ranked> ranked) {
    Set<Ranked> chosen = new LinkedHashSet<>();
    Set<String> codes = new HashSet<>();
    for (Ranked it : ranked) {
      if (chosen.size() < MOST && codes.add(it.miss().reason().code())) {
        chosen.add(it);
      }
    }
    return chosen;
  }

  private static boolean has(NearMiss miss, Remedy.Kind kind) {
    return miss.remedy() != null && miss.remedy().kind() == kind;
  }
}
