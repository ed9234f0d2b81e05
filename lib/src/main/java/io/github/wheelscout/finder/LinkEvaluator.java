package io.github.wheelscout.finder;

import io.github.wheelscout.finder.rule.ExaminedLink;
import io.github.wheelscout.finder.rule.LinkRule;
import io.github.wheelscout.link.LinkDigests;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.EvaluationContext;
import io.github.wheelscout.spi.Verdict.Reject;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.filename.WheelFilenameParser;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.tag.SupportedTags;
import io.github.wheelscout.standards.version.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which links are candidates for one project: the built-in rules in order, then the judges
 * beyond them. Not thread-safe.
 */
public final class LinkEvaluator {

  private final ProjectName project;
  private final Policies policies;
  private final SupportedTags tags;
  private final List<LinkRule> rules;
  private final JudgedLinks judged;
  private final WheelFilenameParser wheels = new WheelFilenameParser();

  LinkEvaluator(
      ProjectName project,
      Policies policies,
      SupportedTags tags,
      List<LinkRule> rules,
      List<LinkJudge> judges,
      EvaluationContext context) {
    this.project = project;
    this.policies = policies;
    this.tags = tags;
    this.rules = List.copyOf(rules);
    judged = new JudgedLinks(judges, context);
  }

  /** The project whose links it judges. */
  public ProjectName project() {
    return project;
  }

  /** Judges one link; the first rule that refuses it gives the reason. */
  public LinkEvaluation evaluateLink(SourcedLink found) {
    return evaluateLinks(List.of(found)).get(0);
  }

  /** Judges many links; the evaluations are in their order. */
  public List<LinkEvaluation> evaluateLinks(List<SourcedLink> links) {
    List<LinkEvaluation> evaluations = new ArrayList<>(links.size());
    for (SourcedLink found : links) {
      evaluations.add(byRules(found));
    }
    judged.refuseAmong(evaluations);
    return evaluations;
  }

  private LinkEvaluation byRules(SourcedLink found) {
    ExaminedLink examined = new ExaminedLink(found.link(), project, policies, wheels);
    Reject refusal = refusal(examined);
    Version version = examined.version();
    if (refusal != null || version == null) {
      Reject reason = refusal == null ? new Reject("invalid-version", "no version") : refusal;
      return new LinkEvaluation.Refused(new LinkRejection(found, examined.filename(), reason));
    }
    return new LinkEvaluation.Accepted(candidate(found, examined, version));
  }

  /** Asks every rule about a link, to explain what became of it. */
  public LinkScrutiny scrutinize(SourcedLink found) {
    ExaminedLink examined = new ExaminedLink(found.link(), project, policies, wheels);
    List<Reject> refusals = new ArrayList<>();
    for (LinkRule rule : rules) {
      Reject refusal = rule.refusal(examined);
      if (refusal != null) {
        refusals.add(refusal);
      }
    }
    Version version = examined.version();
    return new LinkScrutiny(version == null ? null : candidate(found, examined, version), refusals);
  }

  /** Which of some files the judges beyond the rules accept, were no rule against them. */
  public List<InstallationCandidate> judge(List<InstallationCandidate> files) {
    List<LinkEvaluation> evaluations = new ArrayList<>();
    files.forEach(file -> evaluations.add(new LinkEvaluation.Accepted(file)));
    judged.refuseAmong(evaluations);
    List<InstallationCandidate> accepted = new ArrayList<>();
    for (LinkEvaluation evaluation : evaluations) {
      if (evaluation instanceof LinkEvaluation.Accepted(InstallationCandidate file)) {
        accepted.add(file);
      }
    }
    return accepted;
  }

  private InstallationCandidate candidate(
      SourcedLink found, ExaminedLink examined, Version version) {
    WheelFilename wheel = examined.wheel();
    int rank = wheel == null ? SupportedTags.UNSUPPORTED : tags.rank(wheel.tagText());
    return new InstallationCandidate(
        project,
        version,
        examined.filename(),
        found,
        wheel,
        rank == SupportedTags.UNSUPPORTED ? tags.tags().size() : rank,
        examined.yankReason(),
        LinkDigests.of(found.link(), policies));
  }

  private @Nullable Reject refusal(ExaminedLink examined) {
    for (LinkRule rule : rules) {
      Reject refusal = rule.refusal(examined);
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }
}
