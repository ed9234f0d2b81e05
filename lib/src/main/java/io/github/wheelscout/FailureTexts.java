package io.github.wheelscout;

import static java.util.stream.Collectors.joining;

import io.github.wheelscout.finder.BestCandidateResult;
import io.github.wheelscout.finder.FailedSourceException;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.finder.RefusedSelectionException;
import io.github.wheelscout.index.SourceOutcome;
import io.github.wheelscout.plugin.BrokenProviderException;
import io.github.wheelscout.standards.marker.UndefinedMarkerException;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.standards.version.Version;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people are told when there is no answer; the wording of a miss is pip's. */
final class FailureTexts {

  private FailureTexts() {}

  static Failure nothingMatches(
      Requirement requirement, BestCandidateResult decision, boolean onlyFinal) {
    if (nobodyHas(decision)) {
      return unknownProject(requirement.name(), decision);
    }
    String message =
        "Could not find a %s that satisfies the requirement %s (from versions: %s)"
            .formatted(
                onlyFinal ? "final version" : "version",
                withoutMarker(requirement),
                versions(decision.all().stream()));
    return new Failure(
        Failure.Kind.NOT_FOUND, "no-matching-distribution", message, refusals(decision));
  }

  static Failure noVersions(ProjectName project, BestCandidateResult decision) {
    return nobodyHas(decision)
        ? unknownProject(project.original(), decision)
        : new Failure(
            Failure.Kind.NOT_FOUND,
            "no-matching-distribution",
            "No matching distribution found for " + project.original(),
            refusals(decision));
  }

  static Failure directReference(Requirement requirement) {
    return new Failure(
        Failure.Kind.USAGE,
        "direct-reference",
        "'" + requirement + "' names its file itself: there is nothing to choose",
        "leave out the URL to search for " + requirement.name());
  }

  static Failure undecidableMarker(Requirement requirement, UndefinedMarkerException problem) {
    return new Failure(
        Failure.Kind.USAGE,
        "undecidable-marker",
        "the marker of '" + requirement + "' cannot be decided: " + problem.getMessage(),
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

  private static boolean nobodyHas(BestCandidateResult decision) {
    return decision.outcomes().stream().allMatch(o -> o.kind() == SourceOutcome.Kind.NOT_FOUND);
  }

  private static Failure unknownProject(String name, BestCandidateResult decision) {
    boolean none = decision.outcomes().isEmpty();
    String asked = decision.outcomes().stream().map(SourceOutcome::location).collect(joining(", "));
    return new Failure(
        Failure.Kind.NOT_FOUND,
        "project-not-found",
        "No matching distribution found for " + name + (none ? "" : ": not in " + asked),
        none ? "name an index with --index-url or a folder with --find-links" : null);
  }

  private static String withoutMarker(Requirement requirement) {
    String text = requirement.toString();
    int marker = requirement.marker() == null ? -1 : text.indexOf(';');
    return marker < 0 ? text : text.substring(0, marker).stripTrailing();
  }

  private static String versions(Stream<InstallationCandidate> candidates) {
    String versions =
        candidates
            .map(InstallationCandidate::version)
            .distinct()
            .sorted()
            .map(Version::toString)
            .collect(joining(", "));
    return versions.isEmpty() ? "none" : versions;
  }

  private static @Nullable String refusals(BestCandidateResult decision) {
    Map<String, Integer> counts = new TreeMap<>();
    decision.linkRejections().forEach(r -> counts.merge(r.reason().code(), 1, Integer::sum));
    decision.candidateRejections().forEach(r -> counts.merge(r.reason().code(), 1, Integer::sum));
    return counts.isEmpty()
        ? null
        : counts.entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey())
            .collect(joining(", ", "refused files: ", ""));
  }
}
