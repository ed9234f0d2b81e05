package io.github.wheelscout.finder;

import io.github.wheelscout.cache.OfflineException;
import io.github.wheelscout.index.CollectedSources;
import io.github.wheelscout.index.FileListing;
import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.index.SourceOutcome;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.standards.name.ProjectName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks the sources for projects, each source at most once for a project, and stops where the index
 * strategy says so. Sources that are asked in any case are asked at once; what they answer keeps
 * their order. Not thread-safe.
 */
final class SourceWalk {

  /** Links that stand for themselves come in the descending order of their URLs, as in pip. */
  private static final Comparator<SourcedLink> FILES_IN_ORDER =
      (a, b) -> b.link().url().compareTo(a.link().url());

  private final LinkCollector collector;
  private final Policies policies;
  private final LinkAssessor assessor;
  private final SourceAnswers answers = new SourceAnswers();
  private final Map<ProjectName, ProjectSearch> searches = new HashMap<>();
  private final Map<ProjectName, Link> locked = new HashMap<>();

  /** How links become candidates. */
  interface LinkAssessor {
    EvaluatedLinks assess(LinkEvaluator evaluator, List<SourcedLink> links)
        throws RefusedSelectionException;
  }

  SourceWalk(LinkCollector collector, Policies policies, LinkAssessor assessor) {
    this.collector = collector;
    this.policies = policies;
    this.assessor = assessor;
  }

  /** Names the one file to be found for a project. */
  void lock(ProjectName project, Link link) {
    if (searches.containsKey(project) || locked.containsKey(project)) {
      throw new IllegalStateException(project.normalized() + " is searched or locked already");
    }
    locked.put(project, link);
  }

  /** Asks as many sources as the policies want for a project and a question about it. */
  ProjectSearch search(LinkEvaluator links, CandidateEvaluator evaluator)
      throws FailedSourceException, RefusedSelectionException {
    ProjectName project = links.project();
    ProjectSearch search = searches.get(project);
    if (search == null) {
      search = begin(project, links);
      searches.put(project, search);
    }
    if (locked.containsKey(project)) {
      return search;
    }
    CollectedSources sources = collector.collectSources(project);
    if (asksAllIndexes() && search.indexes().isEmpty()) {
      answers.begin(sources.indexes(), sources.findLinks().size(), project);
    }
    int asked = 0;
    while (asked < sources.indexes().size()) {
      if (asked == search.indexes().size()) {
        int rank = sources.findLinks().size() + asked;
        LinkSource index = sources.indexes().get(asked);
        SourceAnswer answer = ask(index, rank, project, search.outcomes());
        search = search.and(assessor.assess(links, answer.links()), answer.outcome());
        searches.put(project, search);
      }
      asked++;
      ProjectSearch soFar = search.upToIndex(asked);
      if (stops(soFar, evaluator)) {
        return soFar;
      }
    }
    return search;
  }

  /**
   * The page that alone decides for a project, and what became of the sources before it; null if
   * there is none, or more than one counts.
   */
  @Nullable DecidingPage decidingPage(ProjectName project) throws FailedSourceException {
    CollectedSources sources = collector.collectSources(project);
    List<LinkSource> indexes = sources.indexes();
    boolean oneCounts = indexes.size() == 1 || policies.is(Policy.INDEX_STRATEGY, "first-index");
    boolean known = searches.containsKey(project) || locked.containsKey(project);
    if (!oneCounts || known || !sources.findLinks().isEmpty()) {
      return null;
    }
    List<SourceOutcome> outcomes = new ArrayList<>();
    for (int rank = 0; rank < indexes.size(); rank++) {
      SourceAnswer answer = answers.look(indexes.get(rank), rank, project);
      check(answer, outcomes);
      outcomes.add(answer.outcome());
      if (answer.hasProject()) {
        return new DecidingPage(answer, outcomes);
      }
    }
    return null;
  }

  /**
   * A page that alone decides.
   *
   * @param answer the page
   * @param outcomes what became of each source that was asked
   */
  record DecidingPage(SourceAnswer answer, List<SourceOutcome> outcomes) {}

  /** Begins to ask what {@link #search} will ask for a project in any case. */
  void prefetch(ProjectName project) {
    if (searches.containsKey(project) || locked.containsKey(project)) {
      return;
    }
    CollectedSources sources = collector.collectSources(project);
    int firstIndex = sources.findLinks().size();
    int certain =
        asksAllIndexes() ? sources.indexes().size() : Math.min(1, sources.indexes().size());
    answers.beginNow(sources.findLinks(), 0, project);
    answers.beginNow(sources.indexes().subList(0, certain), firstIndex, project);
  }

  /** Forgets what a project's sources said. */
  void forget(ProjectName project) {
    searches.remove(project);
    answers.forget(project);
  }

  private boolean asksAllIndexes() {
    return policies.is(Policy.INDEX_STRATEGY, "best-match");
  }

  private boolean stops(ProjectSearch soFar, CandidateEvaluator evaluator) {
    return switch (policies.value(Policy.INDEX_STRATEGY)) {
      case "first-index" -> soFar.lastIndexHasProject();
      case "first-match" ->
          evaluator.computeBestCandidate(soFar.indexes().getLast().candidates()).install() != null;
      default -> false;
    };
  }

  private ProjectSearch begin(ProjectName project, LinkEvaluator links)
      throws FailedSourceException, RefusedSelectionException {
    Link lockedLink = locked.get(project);
    if (lockedLink != null) {
      return lockedOnly(lockedLink, links);
    }
    List<LinkSource> sources = collector.collectSources(project).findLinks();
    answers.begin(sources, 0, project);
    List<SourcedLink> files = new ArrayList<>();
    List<List<SourcedLink>> pages = new ArrayList<>();
    List<SourceOutcome> outcomes = new ArrayList<>();
    for (LinkSource source : sources) {
      SourceAnswer answer = ask(source, outcomes.size(), project, outcomes);
      if (source instanceof FileListing) {
        files.addAll(answer.links());
      } else {
        pages.add(answer.links());
      }
      outcomes.add(answer.outcome());
    }
    files.sort(FILES_IN_ORDER);
    EvaluatedLinks found = assessor.assess(links, files);
    for (List<SourcedLink> page : pages) {
      found = found.and(assessor.assess(links, page));
    }
    return new ProjectSearch(found, List.of(), List.copyOf(outcomes));
  }

  private ProjectSearch lockedOnly(Link link, LinkEvaluator evaluator)
      throws RefusedSelectionException {
    SourcedLink found = new SourcedLink(link, link.comesFrom(), 0);
    return switch (evaluator.evaluateLink(found)) {
      case LinkEvaluation.Accepted(InstallationCandidate candidate) ->
          new ProjectSearch(
              new EvaluatedLinks(List.of(candidate), List.of()),
              List.of(),
              List.of(SourceOutcome.ok(link.comesFrom(), 1)));
      case LinkEvaluation.Refused(LinkRejection rejection) ->
          throw new RefusedSelectionException(
              "locked-file-refused",
              "the file that "
                  + link.comesFrom()
                  + " locks for "
                  + evaluator.project().original()
                  + " cannot be used: "
                  + rejection.reason().detail(),
              "lock the project again for this target");
    };
  }

  private SourceAnswer ask(
      LinkSource source, int rank, ProjectName project, List<SourceOutcome> before)
      throws FailedSourceException {
    SourceAnswer answer = answers.of(source, rank, project);
    check(answer, before);
    return answer;
  }

  /** Stops the search at a source that failed, unless the policies go on without it. */
  void check(SourceAnswer answer, List<SourceOutcome> before) throws FailedSourceException {
    boolean offline = OfflineException.CODE.equals(answer.outcome().code());
    if (answer.failed() && (offline || policies.is(Policy.FAILED_SOURCE, "fail"))) {
      List<SourceOutcome> outcomes = new ArrayList<>(before);
      outcomes.add(answer.outcome());
      throw new FailedSourceException(answer.outcome(), outcomes);
    }
  }
}
