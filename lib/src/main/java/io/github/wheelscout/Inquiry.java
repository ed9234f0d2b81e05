package io.github.wheelscout;

import io.github.wheelscout.explain.Explainer;
import io.github.wheelscout.explain.Question;
import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.finder.BestCandidateResult;
import io.github.wheelscout.finder.Choice;
import io.github.wheelscout.finder.FailedSourceException;
import io.github.wheelscout.finder.PackageFinder;
import io.github.wheelscout.finder.RefusedSelectionException;
import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.index.SourceOutcome;
import io.github.wheelscout.plugin.BrokenProviderException;
import io.github.wheelscout.requirements.Question.Find;
import io.github.wheelscout.standards.marker.UndefinedMarkerException;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.standards.specifier.PrereleasePolicy;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Answers questions over some sources under some settings. Not thread-safe. */
final class Inquiry {

  private final PackageFinder finder;
  private final LinkCollector collector;
  private final Settings settings;
  private final Predicate<ProjectName> confirmation;

  Inquiry(LinkCollector collector, Settings settings) {
    this(collector, settings, collector::confirm);
  }

  /**
   * An inquiry.
   *
   * @param confirmation asked before it is said that there is nothing: whether the sources may say
   *     something else if they are asked again
   */
  Inquiry(LinkCollector collector, Settings settings, Predicate<ProjectName> confirmation) {
    this.collector = collector;
    this.settings = settings;
    this.confirmation = confirmation;
    finder = settings.finder(collector);
  }

  /** Which file would be chosen; a miss says what was ignored and what to change. */
  FindResult find(Find asked) {
    FindResult decided = decide(asked);
    Requirement requirement = asked.requirement();
    BestCandidateResult decision = decided.decision();
    if (decision == null || decision.best() != null) {
      return decided;
    }
    Question question = question(asked);
    if (settings.locked().containsKey(question.project())) {
      return failed(requirement, FailureTexts.otherThanLocked(requirement, decision), decision);
    }
    boolean onlyFinal = prereleases(question.project()) == PrereleasePolicy.EXCLUDE;
    Failure failure = notFound().nothingMatches(requirement, question, decision, onlyFinal);
    return failed(requirement, failure, decision);
  }

  /** The same, but that nothing is said of the files that were not chosen. */
  FindResult choose(Find asked) {
    FindResult chosen = decide(asked, this::choice);
    boolean missed = chosen.choice() != null && chosen.best() == null;
    return missed ? find(asked) : chosen;
  }

  private FindResult choice(Requirement requirement, Question question)
      throws FailedSourceException, RefusedSelectionException {
    Choice choice = finder.choose(question.project(), question.specifier(), question.hashes());
    return new FindResult(requirement, false, choice, null, null, choice.outcomes());
  }

  private FindResult decision(Requirement requirement, Question question)
      throws FailedSourceException, RefusedSelectionException {
    BestCandidateResult decision =
        finder.findBestCandidate(question.project(), question.specifier(), question.hashes());
    return new FindResult(requirement, false, decision, null, decision.outcomes());
  }

  /** As {@link #find}, but that a miss says no more than that there is no best file. */
  FindResult decide(Find asked) {
    return decide(asked, this::decision);
  }

  private FindResult decide(Find asked, Deciding deciding) {
    Requirement requirement = asked.requirement();
    try {
      if (!settings.applies(requirement)) {
        return new FindResult(requirement, true, null, null, List.of());
      }
    } catch (UndefinedMarkerException e) {
      return failed(requirement, FailureTexts.undecidableMarker(requirement, e), List.of());
    }
    if (requirement.url() != null) {
      return failed(requirement, FailureTexts.directReference(requirement), List.of());
    }
    Question question = question(asked);
    return confirmed(
        question.project(),
        result -> result.choice() != null && result.best() == null,
        () ->
            search(
                () -> deciding.decide(requirement, question),
                (failure, outcomes) -> failed(requirement, failure, outcomes)));
  }

  /** What a search finds; if that is nothing, what it finds once the sources have been asked. */
  private <R> R confirmed(ProjectName project, Predicate<R> isMiss, Supplier<R> search) {
    R found = search.get();
    if (isMiss.test(found) && confirmation.test(project)) {
      finder.forget(project);
      return search.get();
    }
    return found;
  }

  /** Every candidate of a project, whatever its version. */
  VersionsResult versions(ProjectName project) {
    boolean prereleases = prereleases(project) == PrereleasePolicy.ALLOW;
    Question question = new Question(project, SpecifierSet.parse(""), AllowedHashes.ANY, "");
    return confirmed(
        project,
        result -> result.listed().isEmpty(),
        () ->
            search(
                () -> listed(question, prereleases),
                (failure, outcomes) ->
                    new VersionsResult(project, List.of(), prereleases, failure, outcomes)));
  }

  private VersionsResult listed(Question question, boolean prereleases)
      throws FailedSourceException, RefusedSelectionException {
    BestCandidateResult decision =
        finder.findBestCandidate(question.project(), question.specifier(), question.hashes());
    VersionsResult found =
        new VersionsResult(
            question.project(), Release.of(decision.all()), prereleases, null, decision.outcomes());
    return found.listed().isEmpty()
        ? found.because(notFound().noVersions(question, decision))
        : found;
  }

  /**
   * Begins to ask for what a requirement will be searched for.
   *
   * @throws UndefinedMarkerException if its marker cannot be decided
   */
  void prefetch(Requirement requirement) {
    if (requirement.url() == null && settings.applies(requirement)) {
      finder.prefetch(ProjectName.parse(requirement.name()));
    }
  }

  /** Explains the decisions of this inquiry. */
  Explainer explainer() {
    return new Explainer(finder, settings);
  }

  /** What is asked of a project in the end. */
  static Question question(Find asked) {
    Requirement requirement = asked.requirement();
    return new Question(
        ProjectName.parse(requirement.name()),
        requirement.specifier(),
        asked.hashes(),
        asked.origin());
  }

  /** How a question is answered. */
  private interface Deciding {
    FindResult decide(Requirement requirement, Question question)
        throws FailedSourceException, RefusedSelectionException;
  }

  /** A search. */
  private interface Search<R> {
    R run() throws FailedSourceException, RefusedSelectionException;
  }

  /** What becomes of a search that failed. */
  private interface Failed<R> {
    R with(Failure failure, List<SourceOutcome> outcomes);
  }

  private static <R> R search(Search<R> search, Failed<R> failed) {
    try {
      return search.run();
    } catch (FailedSourceException e) {
      return failed.with(FailureTexts.failedSource(e), e.outcomes());
    } catch (RefusedSelectionException e) {
      return failed.with(FailureTexts.refused(e), List.of());
    } catch (BrokenProviderException e) {
      return failed.with(FailureTexts.brokenProvider(e), List.of());
    }
  }

  private PrereleasePolicy prereleases(ProjectName project) {
    return settings.preferences().candidates().releaseControl().prereleases(project);
  }

  private NotFoundTexts notFound() {
    return new NotFoundTexts(finder, collector, settings);
  }

  private static FindResult failed(
      Requirement requirement, Failure failure, BestCandidateResult decision) {
    return new FindResult(requirement, false, decision, failure, decision.outcomes());
  }

  private static FindResult failed(
      Requirement requirement, Failure failure, List<SourceOutcome> outcomes) {
    return new FindResult(requirement, false, null, failure, outcomes);
  }
}
