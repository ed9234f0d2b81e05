package io.github.wheelscout.scripts;

import io.github.wheelscout.FindResult;
import io.github.wheelscout.finder.BestCandidateResult;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.spi.Verdict.Reject;
import java.io.IOException;

/**
 * Answers of {@code find} for people and shells. One requirement: the file name alone on the first line. Several: {@code
 * REQUIREMENT -> FILENAME}, a line each. What {@code --explain} adds is indented below.
 */
final class FindText extends AnswerPrinter {

  /** How much of a file name is shown where it is refused. */
  private static final int LONGEST = 200;

  private final Console console;
  private final boolean many;
  private final boolean explain;

  FindText(Console console, boolean many, boolean explain) {
    this.console = console;
    this.many = many;
    this.explain = explain;
  }

  @Override
  void print(Answer answer) throws IOException {
    FindResult result = answer.result();
    if (result == null) {
      return;
    }
    if (result.skippedByMarker()) {
      console.note(answer.requirement() + " does not apply to the target: its marker is false");
    }
    InstallationCandidate best = result.best();
    if (best != null) {
      console.show(many ? answer.requirement() + " -> " + best.filename() : best.filename());
      if (best.yankReason() != null) {
        console.warn(best.filename() + " is yanked" + (best.yankReason().isEmpty() ? "" : ": " + best.yankReason()));
      }
    }
    if (explain && result.decision() != null) {
      explain(result.decision());
    }
  }

  private void explain(BestCandidateResult decision) throws IOException {
    for (InstallationCandidate candidate : decision.applicable().reversed()) {
      console.show("  " + candidate.filename() + ": applicable");
    }
    for (var rejection : decision.candidateRejections()) {
      explain(rejection.candidate().filename(), rejection.reason());
    }
    for (var rejection : decision.linkRejections()) {
      explain(rejection.filename(), rejection.reason());
    }
  }

  private void explain(String filename, Reject reason) throws IOException {
    String name = filename.length() > LONGEST ? filename.substring(0, LONGEST) + "…" : filename;
    console.show("  " + (name.isEmpty() ? "(no file name)" : name) + ": " + reason.code() + ": " + reason.detail());
  }
}
