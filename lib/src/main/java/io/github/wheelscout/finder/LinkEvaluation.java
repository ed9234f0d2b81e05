package io.github.wheelscout.finder;

/** What became of one link. */
public sealed interface LinkEvaluation {

  /** It is a candidate. */
  record Accepted(InstallationCandidate candidate) implements LinkEvaluation {}

  /** It is none. */
  record Refused(LinkRejection rejection) implements LinkEvaluation {}
}
