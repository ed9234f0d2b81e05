package io.github.wheelscout.finder;

import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.specifier.PrereleasePolicy;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which candidates match a specifier, and which of them is preferred. Thread-safe. */
public final class CandidateEvaluator {

  private final SpecifierSet specifier;
  private final AllowedHashes allowed;
  private final Policies policies;
  private final PrereleasePolicy prereleases;
  private final List<CandidateOrder> members;
  private final Comparator<InstallationCandidate> order;
  private final CandidateFilters filters;

  CandidateEvaluator(
      ProjectName project,
      SpecifierSet specifier,
      AllowedHashes allowed,
      CandidatePreferences preferences,
      Policies policies,
      CandidateFilters filters) {
    this.specifier = specifier;
    this.allowed = allowed;
    this.policies = policies;
    this.filters = filters;
    prereleases = preferences.releaseControl().prereleases(project);
    members = new ArrayList<>(CandidateOrder.preference(allowed, preferences.preferBinary()));
    if (!policies.asPip(Policy.TIES)) {
      members.addAll(CandidateOrder.ties());
    }
    order = CandidateOrder.of(members);
  }

  /** The candidates that match, ascending by preference. */
  public List<InstallationCandidate> getApplicableCandidates(List<InstallationCandidate> all) {
    return sorted(withAllowedDigests(matching(all)));
  }

  /** Says everything that is against a candidate beside all these. */
  public CandidateScrutiny scrutinize(List<InstallationCandidate> all) {
    return scrutiny(matching(all));
  }

  /** What decides between two candidates. */
  public SortKey deciding(InstallationCandidate a, InstallationCandidate b) {
    return CandidateOrder.deciding(members, a, b);
  }

  /** Compares two candidates; the preferred one is the greater. */
  public int compare(InstallationCandidate a, InstallationCandidate b) {
    return order.compare(a, b);
  }

  /** The preferred one of some candidates, the first of equals; null of none. */
  public @Nullable InstallationCandidate sortBestCandidate(List<InstallationCandidate> candidates) {
    InstallationCandidate best = null;
    for (InstallationCandidate candidate : candidates) {
      if (best == null || order.compare(candidate, best) > 0) {
        best = candidate;
      }
    }
    return best;
  }

  /** The decision over all candidates, without the links and sources that came before it. */
  public BestCandidateResult computeBestCandidate(List<InstallationCandidate> all) {
    List<InstallationCandidate> matching = matching(all);
    List<InstallationCandidate> kept = withAllowedDigests(matching);
    List<InstallationCandidate> applicable = sorted(kept);
    BestCandidateResult unfiltered = decision(all, applicable, rejections(all, matching, kept));
    return filters.isEmpty() ? unfiltered : filtered(unfiltered);
  }

  private BestCandidateResult decision(
      List<InstallationCandidate> all,
      List<InstallationCandidate> applicable,
      List<CandidateRejection> rejections) {
    return new BestCandidateResult(
        all,
        applicable,
        sortBestCandidate(applicable),
        installed(applicable),
        List.of(),
        rejections,
        List.of());
  }

  /** Filters that only drop leave the choice among the others as it is, ties included. */
  private BestCandidateResult filtered(BestCandidateResult unfiltered) {
    List<InstallationCandidate> bestFirst = new ArrayList<>(unfiltered.applicable());
    bestFirst.sort(order.reversed());
    CandidateFilters.Left left = filters.apply(bestFirst);
    List<CandidateRejection> rejections = new ArrayList<>(unfiltered.candidateRejections());
    rejections.addAll(left.dropped());
    Set<InstallationCandidate> kept = identities(left.bestFirst());
    bestFirst.removeIf(candidate -> !kept.contains(candidate));
    if (bestFirst.equals(left.bestFirst())) {
      List<InstallationCandidate> others = new ArrayList<>(unfiltered.applicable());
      others.removeIf(candidate -> !kept.contains(candidate));
      return decision(unfiltered.all(), others, rejections);
    }
    List<InstallationCandidate> ascending = left.bestFirst().reversed();
    return new BestCandidateResult(
        unfiltered.all(),
        ascending,
        left.bestFirst().get(0),
        installed(ascending),
        List.of(),
        rejections,
        List.of());
  }

  private List<InstallationCandidate> matching(List<InstallationCandidate> all) {
    return specifier.filter(all, InstallationCandidate::version, prereleases);
  }

  private List<InstallationCandidate> withAllowedDigests(List<InstallationCandidate> matching) {
    if (allowed.isEmpty()) {
      return matching;
    }
    CandidateScrutiny scrutiny = scrutiny(matching);
    return matching.stream().filter(scrutiny::allowsDigests).toList();
  }

  private List<InstallationCandidate> sorted(List<InstallationCandidate> candidates) {
    List<InstallationCandidate> ascending = new ArrayList<>(candidates);
    ascending.sort(order);
    return ascending;
  }

  /** PEP 592: a yanked file only if all are yanked and the specifier pins; of equals the last. */
  private @Nullable InstallationCandidate installed(List<InstallationCandidate> ascending) {
    boolean yankedToo =
        specifier.pins() && ascending.stream().allMatch(InstallationCandidate::isYanked);
    for (InstallationCandidate candidate : ascending.reversed()) {
      if (yankedToo || !candidate.isYanked()) {
        return candidate;
      }
    }
    return null;
  }

  private List<CandidateRejection> rejections(
      List<InstallationCandidate> all,
      List<InstallationCandidate> matching,
      List<InstallationCandidate> kept) {
    Set<InstallationCandidate> applicable = identities(kept);
    CandidateScrutiny scrutiny = scrutiny(matching);
    List<CandidateRejection> rejections = new ArrayList<>();
    for (InstallationCandidate candidate : all) {
      if (!applicable.contains(candidate)) {
        rejections.add(new CandidateRejection(candidate, scrutiny.refusals(candidate).get(0)));
      }
    }
    return rejections;
  }

  private CandidateScrutiny scrutiny(List<InstallationCandidate> matching) {
    return new CandidateScrutiny(specifier, allowed, prereleases, policies, matching);
  }

  private static Set<InstallationCandidate> identities(List<InstallationCandidate> candidates) {
    Set<InstallationCandidate> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(candidates);
    return set;
  }
}
