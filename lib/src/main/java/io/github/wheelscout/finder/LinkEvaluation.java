package io.github.wheelscout.finder;

/** What became of one link. */
public sealed interface LinkEvaluation {

  /** The link, and where it was found. */
  SourcedLink found();

  /** It is a candidate. */
  record Accepted(InstallationCandidate candidate) implements LinkEvaluation {
    @Override
    public SourcedLink found() {
      return candidate.found();
    }
  }

  /** It is none. */
  record Refused(LinkRejection rejection) implements LinkEvaluation {
    @Override
    public SourcedLink found() {
      return rejection.found();
    }
  }
}
