package io.github.wheelscout.finder;

import io.github.wheelscout.spi.Verdict.Reject;

/** A candidate that is not applicable, and why. */
public record CandidateRejection(InstallationCandidate candidate, Reject reason) {}
