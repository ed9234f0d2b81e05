package io.github.wheelscout;

import static java.util.stream.Collectors.joining;

import io.github.wheelscout.explain.ClosestProject;
import io.github.wheelscout.explain.Explainer;
import io.github.wheelscout.explain.IgnoredFiles;
import io.github.wheelscout.explain.NearMiss;
import io.github.wheelscout.explain.Question;
import io.github.wheelscout.explain.Remedy;
import io.github.wheelscout.finder.BestCandidateResult;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.finder.PackageFinder;
import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.index.SourceOutcome;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.standards.version.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people are told when nothing is found: what was ignored and why, and what to change. */
final class NotFoundTexts {

  private final PackageFinder finder;
  private final LinkCollector collector;
  private final Settings settings;

  NotFoundTexts(PackageFinder finder, LinkCollector collector, Settings settings) {
    this.finder = finder;
    this.collector = collector;
    this.settings = settings;
  }

  /** No file satisfies a requirement; the first line is pip's. */
  Failure nothingMatches(
      Requirement requirement, Question question, BestCandidateResult decision, boolean onlyFinal) {
    String message =
        "Could not find a %s that satisfies the requirement %s (from versions: %s)"
            .formatted(
                onlyFinal ? "final version" : "version",
                withoutMarker(requirement),
                versions(decision));
    return nobodyHas(decision)
        ? unknownProject(requirement.name(), question, decision)
        : noMatch(message, question, decision);
  }

  /** No version of a project is to be listed; the first line is pip's. */
  Failure noVersions(Question question, BestCandidateResult decision) {
    String name = question.project().original();
    return nobodyHas(decision)
        ? unknownProject(name, question, decision)
        : noMatch("No matching distribution found for " + name, question, decision);
  }

  private Failure noMatch(String first, Question question, BestCandidateResult decision) {
    List<String> lines = new ArrayList<>();
    lines.add(first);
    lines.addAll(IgnoredFiles.lines(decision, finder.makeLinkEvaluator(question.project())));
    List<String> notAsked = notAsked(question, decision);
    if (!notAsked.isEmpty()) {
      lines.add(
          "Did not ask %s (index-strategy %s)"
              .formatted(
                  String.join(", ", notAsked), settings.policies().value(Policy.INDEX_STRATEGY)));
    }
    String pinned = new Pins(collector.scope(), question.project()).note();
    if (pinned != null) {
      lines.add(pinned);
    }
    return new Failure(
        Failure.Kind.NOT_FOUND,
        "no-matching-distribution",
        String.join("\n", lines),
        hint(question, decision, notAsked));
  }

  private @Nullable String hint(
      Question question, BestCandidateResult decision, List<String> notAsked) {
    List<String> hints = new ArrayList<>();
    NearMiss miss = new Explainer(finder, settings).nearest(question, decision);
    Remedy remedy = miss == null ? null : miss.remedy();
    if (miss != null && remedy != null) {
      String file = miss.candidate().filename();
      hints.add(
          switch (remedy.kind()) {
            case OPTION -> remedy.text() + " lets in " + file;
            case REQUIREMENT -> remedy.text() + " would find " + file + ifAllowedBy(remedy.where());
          });
    }
    if (!notAsked.isEmpty()) {
      hints.add("--index-strategy best-match asks " + String.join(", ", notAsked) + " too");
    }
    return hints.isEmpty() ? null : String.join("; ", hints);
  }

  private static String ifAllowedBy(String where) {
    return where.isEmpty() ? "" : " if " + where + " allowed it";
  }

  private List<String> notAsked(Question question, BestCandidateResult decision) {
    Set<String> asked = new HashSet<>();
    decision.outcomes().forEach(outcome -> asked.add(outcome.location()));
    return collector.collectSources(question.project()).indexes().stream()
        .map(LinkSource::location)
        .filter(location -> !asked.contains(location))
        .toList();
  }

  private static boolean nobodyHas(BestCandidateResult decision) {
    return decision.outcomes().stream().allMatch(o -> o.kind() == SourceOutcome.Kind.NOT_FOUND);
  }

  private Failure unknownProject(String name, Question question, BestCandidateResult decision) {
    String asked = decision.outcomes().stream().map(SourceOutcome::location).collect(joining(", "));
    Pins pins = new Pins(collector.scope(), question.project());
    String message =
        "No matching distribution found for " + name + (asked.isEmpty() ? "" : ": not in " + asked);
    return new Failure(
        Failure.Kind.NOT_FOUND,
        "project-not-found",
        pins.note() == null ? message : message + "\n" + pins.note(),
        asked.isEmpty() ? pins.remedy() : closest(question));
  }

  private @Nullable String closest(Question question) {
    var sources = collector.collectSources(question.project());
    List<LinkSource> all =
        Stream.concat(sources.findLinks().stream(), sources.indexes().stream()).toList();
    String closest = ClosestProject.to(question.project(), all);
    return closest == null ? null : "did you mean " + closest + "?";
  }

  private static String withoutMarker(Requirement requirement) {
    String text = requirement.toString();
    int marker = requirement.marker() == null ? -1 : text.indexOf(';');
    return marker < 0 ? text : text.substring(0, marker).stripTrailing();
  }

  private static String versions(BestCandidateResult decision) {
    String versions =
        decision.all().stream()
            .filter(candidate -> !candidate.isYanked())
            .map(InstallationCandidate::version)
            .distinct()
            .sorted()
            .map(Version::toString)
            .collect(joining(", "));
    return versions.isEmpty() ? "none" : versions;
  }
}
