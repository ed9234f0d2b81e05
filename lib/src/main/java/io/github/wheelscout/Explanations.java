package io.github.wheelscout;

import io.github.wheelscout.explain.Causes;
import io.github.wheelscout.explain.Explanation;
import io.github.wheelscout.explain.Question;
import io.github.wheelscout.explain.SourceShare;
import io.github.wheelscout.finder.BestCandidateResult;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.finder.SourceProblem;
import io.github.wheelscout.index.CollectedSources;
import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.index.SourceOutcome;
import io.github.wheelscout.plugin.BrokenProviderException;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.requirements.Question.Find;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.standards.name.ProjectName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Explains one requirement: each source is asked once, and decided over as often as needed. */
final class Explanations {

  private final Find asked;
  private final Settings settings;
  private final LinkCollector own;
  private final Function<Policies, LinkCollector> collectors;
  private final Map<List<String>, LinkCollector> opened = new HashMap<>();
  private final RememberedSources remembered;

  /**
   * An explanation to be.
   *
   * @param own the sources as the search asks them
   * @param collectors opens the sources as they are asked under some policies
   */
  Explanations(
      Find asked,
      Settings settings,
      LinkCollector own,
      Function<Policies, LinkCollector> collectors) {
    this.asked = asked;
    this.settings = settings;
    this.own = own;
    this.collectors = collectors;
    opened.put(decisive(settings.policies()), own);
    remembered = new RememberedSources(project());
  }

  private ProjectName project() {
    return ProjectName.parse(asked.requirement().name());
  }

  ExplainResult explain() {
    try {
      return explained();
    } finally {
      opened.values().stream().filter(it -> !it.equals(own)).forEach(LinkCollector::close);
    }
  }

  /** The values of the policies that decide which sources are asked, and how they are read. */
  private static List<String> decisive(Policies policies) {
    return Stream.of(Policy.INDEX_ORDER, Policy.CONTENT_TYPE, Policy.API_VERSION)
        .map(policies::value)
        .toList();
  }

  private LinkCollector sources(Policies policies) {
    LinkCollector collector =
        opened.computeIfAbsent(decisive(policies), it -> collectors.apply(policies));
    return remembered.over(collector, policies);
  }

  private ExplainResult explained() {
    LinkCollector sources = sources(settings.policies());
    Inquiry inquiry =
        new Inquiry(sources, settings, project -> own.confirm(project) && remembered.forget());
    FindResult found = inquiry.find(asked);
    try {
      BestCandidateResult decision = found.decision();
      Question question = Inquiry.question(asked);
      Explanation explanation =
          decision == null
              ? null
              : inquiry.explainer().explain(question, decision, shares(sources, decision));
      return new ExplainResult(found, explanation, otherWay(found));
    } catch (BrokenProviderException e) {
      Failure failure = FailureTexts.brokenProvider(e);
      return new ExplainResult(
          new FindResult(asked.requirement(), false, null, failure, found.outcomes()), null, null);
    }
  }

  /** What each source has; those that the search did not ask are asked now. */
  private List<SourceShare> shares(LinkCollector collector, BestCandidateResult decision) {
    InstallationCandidate best = decision.best();
    String filename = best == null ? null : best.filename();
    Set<String> haveFile = new HashSet<>();
    decision.all().stream()
        .filter(it -> it.filename().equals(filename))
        .forEach(it -> haveFile.add(it.found().source()));
    decision.linkRejections().stream()
        .filter(it -> it.filename().equals(filename))
        .forEach(it -> haveFile.add(it.found().source()));
    List<SourceShare> shares = new ArrayList<>();
    Pins pins = new Pins(collector.scope(), project());
    Set<String> asked = new HashSet<>();
    for (SourceOutcome outcome : decision.outcomes()) {
      String location = outcome.location();
      asked.add(location);
      boolean chosen = best != null && best.found().source().equals(location);
      boolean hasFile = haveFile.contains(location);
      shares.add(new SourceShare(outcome, true, chosen, hasFile, pins.nameOf(location)));
    }
    if (settings.locked().containsKey(project())) {
      return shares;
    }
    CollectedSources sources = collector.collectSources(project());
    Stream.concat(sources.findLinks().stream(), sources.indexes().stream())
        .filter(source -> asked.add(source.location()))
        .forEach(source -> shares.add(notSearched(source, pins, filename)));
    return shares;
  }

  private static SourceShare notSearched(LinkSource source, Pins pins, @Nullable String filename) {
    String location = source.location();
    String name = pins.nameOf(location);
    try {
      ProjectPage page = source.page(pins.project().normalized());
      if (page == null) {
        return new SourceShare(SourceOutcome.notFound(location), false, false, false, name);
      }
      List<Link> links = page.links();
      boolean hasFile =
          filename != null && links.stream().anyMatch(it -> filename.equals(it.filename()));
      SourceOutcome outcome =
          SourceOutcome.ok(location, links.size()).cachedSince(page.cachedSeconds());
      return new SourceShare(outcome, false, false, hasFile, name);
    } catch (IOException e) {
      SourceOutcome failed =
          SourceOutcome.failed(
              location, SourceProblem.text(e), SourceProblem.code(e), SourceProblem.hint(e));
      return new SourceShare(failed, false, false, false, name);
    }
  }

  /** The answer of the other preset; what is set beside the preset stays as it is. */
  private @Nullable OtherWay otherWay(FindResult found) {
    Policies own = settings.policies();
    List<Policy> differing =
        Arrays.stream(Policy.values()).filter(it -> !it.standard().equals(it.pip())).toList();
    long asPip = differing.stream().filter(own::asPip).count();
    boolean toPip = asPip * 2 <= differing.size();
    List<Policy> changed =
        differing.stream().filter(it -> own.is(it, toPip ? it.standard() : it.pip())).toList();
    FindResult other = under(changed, toPip);
    if (sameAnswer(found, other)) {
      return null;
    }
    Set<Policy> causes =
        Causes.among(changed, some -> sameAnswer(other, under(List.copyOf(some), toPip)));
    return new OtherWay(toPip ? "pip" : "standard", other, List.copyOf(causes));
  }

  private FindResult under(List<Policy> changed, boolean toPip) {
    Policies policies = settings.policies();
    for (Policy policy : changed) {
      policies = policies.with(policy, toPip ? policy.pip() : policy.standard());
    }
    return new Inquiry(sources(policies), settings.under(policies)).decide(asked);
  }

  private static boolean sameAnswer(FindResult one, FindResult other) {
    return one.skippedByMarker() == other.skippedByMarker()
        && Objects.equals(place(one.best()), place(other.best()))
        && Objects.equals(failure(one), failure(other));
  }

  private static @Nullable List<String> place(@Nullable InstallationCandidate best) {
    return best == null ? null : List.of(best.found().source(), best.found().link().url());
  }

  /** A miss is told by the absence of a best file; its code says no more. */
  private static @Nullable String failure(FindResult result) {
    return result.failure() == null || result.decision() != null ? null : result.failure().code();
  }
}
