package io.github.wheelscout;

import static java.util.stream.Collectors.joining;

import io.github.wheelscout.finder.BestCandidateResult;
import io.github.wheelscout.finder.FailedSourceException;
import io.github.wheelscout.finder.RefusedSelectionException;
import io.github.wheelscout.plugin.BrokenProviderException;
import io.github.wheelscout.standards.marker.UndefinedMarkerException;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.url.RedactedText;
import org.jspecify.annotations.Nullable;

/** What people are told when a question cannot be answered. */
final class FailureTexts {

  private FailureTexts() {}

  static Failure directReference(Requirement requirement) {
    return new Failure(
        Failure.Kind.USAGE,
        "direct-reference",
        "'"
            + RedactedText.of(requirement.toString())
            + "' names its file itself: there is nothing to choose",
        "leave out the URL to search for " + requirement.name());
  }

  /** A constraint or another line wants another version than the lock file has. */
  static Failure otherThanLocked(Requirement requirement, BestCandidateResult decision) {
    String locked =
        decision.all().stream()
            .map(file -> file.filename() + " of " + file.found().source())
            .collect(joining(", "));
    return new Failure(
        Failure.Kind.NOT_FOUND,
        "no-matching-distribution",
        "Could not find a version that satisfies the requirement %s: only %s is locked"
            .formatted(requirement, locked),
        "loosen the requirement or constraint, or lock again");
  }

  static Failure undecidableMarker(Requirement requirement, UndefinedMarkerException problem) {
    return new Failure(
        Failure.Kind.USAGE,
        "undecidable-marker",
        "the marker of '"
            + RedactedText.of(requirement.toString())
            + "' cannot be decided: "
            + problem.getMessage(),
        null);
  }

  static Failure failedSource(FailedSourceException failed) {
    return new Failure(Failure.Kind.SOURCE, failed.code(), message(failed), failed.hint());
  }

  static Failure refused(RefusedSelectionException refused) {
    return new Failure(Failure.Kind.INTEGRITY, refused.code(), message(refused), refused.hint());
  }

  static Failure brokenProvider(BrokenProviderException broken) {
    Failure.Kind kind =
        broken.failure().kind().isPolicy() ? Failure.Kind.INTEGRITY : Failure.Kind.SOURCE;
    return new Failure(kind, broken.code(), message(broken), broken.hint());
  }

  private static String message(Exception e) {
    @Nullable String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
