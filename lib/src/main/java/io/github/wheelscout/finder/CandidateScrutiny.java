package io.github.wheelscout.finder;

import io.github.wheelscout.finder.rule.LinkRule;
import io.github.wheelscout.finder.rule.RejectionCode;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.Verdict.Reject;
import io.github.wheelscout.standards.specifier.PrereleasePolicy;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import java.util.ArrayList;
import java.util.List;

/** Says of a candidate everything for which it is, or would be, not applicable. Thread-safe. */
public final class CandidateScrutiny {

  private final SpecifierSet specifier;
  private final AllowedHashes allowed;
  private final boolean prereleases;
  private final boolean anyDigest;

  /** Scrutiny beside the candidates that match the specifier. */
  CandidateScrutiny(
      SpecifierSet specifier,
      AllowedHashes allowed,
      PrereleasePolicy prereleases,
      Policies policies,
      List<InstallationCandidate> matching) {
    this.specifier = specifier;
    this.allowed = allowed;
    this.prereleases =
        switch (prereleases) {
          case ALLOW -> true;
          case EXCLUDE -> false;
          case UNDECIDED ->
              specifier.allowsPrereleases()
                  || matching.stream().allMatch(it -> it.version().isPrerelease());
        };
    anyDigest =
        allowed.isEmpty()
            || (policies.is(Policy.HASH_MISMATCH, "keep-all")
                && matching.stream().noneMatch(it -> allowed.allowsOneOf(it.digests())));
  }

  /** Whether a file with these digests may be applicable. */
  boolean allowsDigests(InstallationCandidate candidate) {
    return anyDigest || candidate.digests().isEmpty() || allowed.allowsOneOf(candidate.digests());
  }

  /** Every reason against a candidate, whether or not it is one of those found. */
  public List<Reject> refusals(InstallationCandidate candidate) {
    List<Reject> refusals = new ArrayList<>();
    if (!specifier.contains(candidate.version(), PrereleasePolicy.ALLOW)) {
      refusals.add(
          LinkRule.refuse(
              RejectionCode.VERSION_MISMATCH,
              candidate.version() + " does not match " + specifier));
    }
    if (candidate.version().isPrerelease() && !prereleases) {
      refusals.add(
          LinkRule.refuse(RejectionCode.PRE_RELEASE, candidate.version() + " is a pre-release"));
    }
    if (!allowsDigests(candidate)) {
      refusals.add(LinkRule.refuse(RejectionCode.HASH_MISMATCH, "none of its digests is allowed"));
    }
    return refusals;
  }
}
