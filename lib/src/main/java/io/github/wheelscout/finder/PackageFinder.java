package io.github.wheelscout.finder;

import io.github.wheelscout.finder.rule.LinkRules;
import io.github.wheelscout.finder.rule.RejectionCode;
import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.policy.Limit;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.EvaluationContext;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.Verdict.Reject;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the file that would be chosen for a project and a specifier. It asks each source at most
 * once for a project, and remembers its decisions as long as it lives. Not thread-safe.
 */
public final class PackageFinder {

  private final Target target;
  private final SelectionPreferences preferences;
  private final Policies policies;
  private final int longestText;
  private final Judges judges;
  private final Instant now;
  private final SourceWalk walk;
  private final Map<Question, BestCandidateResult> decided = new HashMap<>();

  private record Question(ProjectName project, SpecifierSet specifier, AllowedHashes hashes) {
    @Override
    public int hashCode() {
      return project.hashCode();
    }
  }

  /**
   * A finder.
   *
   * @param collector where to look
   * @param target what for
   * @param preferences what to choose from
   * @param policies how to decide where pip and the standards differ
   * @param judges what judges beside the built-in rules
   * @param now the time of the run, for the judges
   */
  public PackageFinder(
      LinkCollector collector,
      Target target,
      SelectionPreferences preferences,
      Policies policies,
      Judges judges,
      Instant now) {
    this.walk = new SourceWalk(collector, policies, this::evaluateLinks);
    longestText = collector.limits().value(Limit.TEXT_LENGTH);
    this.target = target;
    this.preferences = preferences;
    this.policies = policies;
    this.judges = judges;
    this.now = now;
  }

  /** The judge of a project's links. */
  public LinkEvaluator makeLinkEvaluator(ProjectName project) {
    LinkRules rules =
        new LinkRules(
            longestText,
            target.version(),
            target.tags(),
            preferences.allowYanked(),
            preferences.formatControl().allowsWheels(project),
            preferences.formatControl().allowsSdists(project),
            preferences.ignoreRequiresPython(),
            preferences.uploadedPriorTo());
    return new LinkEvaluator(
        project,
        policies,
        target.tags(),
        rules.inOrder(policies),
        judges.links(),
        context(project));
  }

  /** The judge of a project's candidates. */
  public CandidateEvaluator makeCandidateEvaluator(
      ProjectName project, SpecifierSet specifier, AllowedHashes hashes) {
    return new CandidateEvaluator(
        project,
        specifier,
        hashes,
        preferences.candidates(),
        policies,
        new CandidateFilters(judges.candidates(), context(project), target.tags()));
  }

  private EvaluationContext context(ProjectName project) {
    return EvaluationContext.builder(project.normalized(), target.python()).now(now).build();
  }

  /**
   * Turns links into candidates. Of links with one URL the first counts; links with an egg fragment
   * come last.
   *
   * @throws RefusedSelectionException if a link forbids to choose at all
   */
  public EvaluatedLinks evaluateLinks(LinkEvaluator evaluator, List<SourcedLink> links)
      throws RefusedSelectionException {
    List<InstallationCandidate> candidates = new ArrayList<>();
    List<LinkRejection> rejections = new ArrayList<>();
    Map<String, InstallationCandidate> first = new HashMap<>();
    boolean firstOnly = policies.is(Policy.DUPLICATE_FILES, "first");
    List<SourcedLink> distinct = DistinctLinks.inOrder(links, rejections);
    for (LinkEvaluation evaluation : evaluator.evaluateLinks(distinct)) {
      if (evaluation instanceof LinkEvaluation.Refused(LinkRejection rejection)) {
        stopIfRefusing(rejection);
        rejections.add(rejection);
      } else if (evaluation instanceof LinkEvaluation.Accepted(InstallationCandidate candidate)) {
        SourcedLink found = candidate.found();
        InstallationCandidate before =
            first.putIfAbsent(found.source() + '\n' + candidate.filename(), candidate);
        if (before == null || !firstOnly) {
          candidates.add(candidate);
        } else {
          rejections.add(DistinctLinks.repeated(candidate, before));
        }
      }
    }
    return new EvaluatedLinks(candidates, rejections);
  }

  /**
   * Asks one source for a project and turns its links into candidates.
   *
   * @throws FailedSourceException if the source fails and the policies do not go on without it
   * @throws RefusedSelectionException if a link forbids to choose at all
   */
  public EvaluatedLinks processProjectUrl(LinkSource source, LinkEvaluator evaluator)
      throws FailedSourceException, RefusedSelectionException {
    SourceAnswer answer = SourceAnswer.ask(source, 0, evaluator.project());
    walk.check(answer, List.of());
    return evaluateLinks(evaluator, answer.links());
  }

  /**
   * Every candidate for a project, whatever its version.
   *
   * @throws FailedSourceException if a source fails and the policies do not go on without it
   * @throws RefusedSelectionException if a link forbids to choose at all
   */
  public List<InstallationCandidate> findAllCandidates(ProjectName project)
      throws FailedSourceException, RefusedSelectionException {
    return findBestCandidate(project, SpecifierSet.parse(""), AllowedHashes.ANY).all();
  }

  /**
   * Decides for a project, a specifier and the digests that the user allows.
   *
   * @throws FailedSourceException if a source fails and the policies do not go on without it
   * @throws RefusedSelectionException if a link forbids to choose at all
   */
  public BestCandidateResult findBestCandidate(
      ProjectName project, SpecifierSet specifier, AllowedHashes hashes)
      throws FailedSourceException, RefusedSelectionException {
    Question question = new Question(project, specifier, hashes);
    BestCandidateResult known = decided.get(question);
    if (known != null) {
      return known;
    }
    CandidateEvaluator evaluator = makeCandidateEvaluator(project, specifier, hashes);
    ProjectSearch search = walk.search(makeLinkEvaluator(project), evaluator);
    BestCandidateResult result =
        evaluator
            .computeBestCandidate(search.candidates())
            .after(search.rejections(), search.outcomes());
    decided.put(question, result);
    return result;
  }

  /**
   * Chooses for a project, a specifier and the digests that the user allows, as {@link
   * #findBestCandidate} does. It judges no more links than it must, so that nothing can be said of
   * the others.
   *
   * @throws FailedSourceException if a source fails and the policies do not go on without it
   * @throws RefusedSelectionException if a link forbids to choose at all
   */
  public Choice choose(ProjectName project, SpecifierSet specifier, AllowedHashes hashes)
      throws FailedSourceException, RefusedSelectionException {
    Choice newest = newest(project, specifier, hashes);
    if (newest != null) {
      return newest;
    }
    return Choice.of(findBestCandidate(project, specifier, hashes));
  }

  private @Nullable Choice newest(ProjectName project, SpecifierSet specifier, AllowedHashes hashes)
      throws FailedSourceException, RefusedSelectionException {
    boolean canDecide =
        judges.candidates().isEmpty() && NewestFirst.canDecide(preferences, specifier, hashes);
    SourceWalk.DecidingPage page = canDecide ? walk.decidingPage(project) : null;
    return page == null
        ? null
        : new NewestFirst(
                this,
                makeLinkEvaluator(project),
                makeCandidateEvaluator(project, specifier, hashes),
                specifier,
                preferences.candidates().releaseControl().prereleases(project))
            .from(page.answer(), page.outcomes());
  }

  /**
   * Begins to ask the sources for a project that will be searched soon, and returns at once. What
   * fails is told when the project is searched.
   */
  public void prefetch(ProjectName project) {
    walk.prefetch(project);
  }

  /** Forgets what has been decided for a project, so that its sources are asked again. */
  public void forget(ProjectName project) {
    decided.keySet().removeIf(question -> question.project().equals(project));
    walk.forget(project);
  }

  /**
   * Names the one file that a lock file has for a project: nothing is searched for it.
   *
   * @throws IllegalStateException if the project has been searched or locked already
   */
  public void addLockedLink(ProjectName project, Link link) {
    walk.lock(project, link);
  }

  private void stopIfRefusing(LinkRejection rejection) throws RefusedSelectionException {
    Reject reason = rejection.reason();
    boolean stops =
        reason.code().equals(RejectionCode.UPLOAD_TIME_MISSING.label())
            && policies.is(Policy.MISSING_UPLOAD_TIME, "refuse");
    if (stops) {
      throw new RefusedSelectionException(
          reason.code(),
          reason.detail(),
          "--policy missing-upload-time=skip leaves such files out, =allow lets them in");
    }
  }
}
