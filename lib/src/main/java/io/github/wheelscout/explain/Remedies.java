package io.github.wheelscout.explain;

import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.finder.PackageFinder;
import io.github.wheelscout.finder.rule.RejectionCode;
import io.github.wheelscout.spi.Verdict.Reject;
import io.github.wheelscout.standards.filename.WheelFilename;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what would let files in; every remedy has been tried. Not thread-safe. */
final class Remedies {

  /**
   * A remedy that lets a file in.
   *
   * @param remedy what to change
   * @param distance how far it is from the question
   * @param trial the question under the change; null for another requirement
   */
  record Found(Remedy remedy, int distance, @Nullable Trial trial) {}

  private final Question question;
  private final List<InstallationCandidate> all;
  private final TargetProposals targets;
  private final PreferenceProposals preferences;
  private final Map<String, Optional<Trial>> trials = new HashMap<>();

  Remedies(Question question, Variations asked, List<InstallationCandidate> all) {
    this.question = question;
    this.all = all;
    targets = new TargetProposals(asked);
    preferences = new PreferenceProposals(question.project(), asked);
  }

  /** What lets a file in that is refused for these reasons; null if nothing is known. */
  @Nullable Found of(InstallationCandidate file, List<Reject> reasons) {
    if (reasons.size() == 1) {
      Remedy other = otherRequirement(file, reasons.get(0).code());
      if (other != null) {
        return new Found(other, 0, null);
      }
    }
    for (Reject reason : reasons) {
      for (Proposal proposal : proposals(file, reason.code())) {
        Trial trial = trial(proposal);
        if (trial != null && trial.letsIn(file)) {
          return new Found(proposal.remedy(), proposal.distance(), trial);
        }
      }
    }
    return null;
  }

  private @Nullable Remedy otherRequirement(InstallationCandidate file, String code) {
    if (code.equals(RejectionCode.HASH_MISMATCH.label())) {
      return hash(preferences.hash(file));
    }
    boolean version =
        code.equals(RejectionCode.VERSION_MISMATCH.label())
            || code.equals(RejectionCode.YANKED.label());
    return version
        ? Remedy.requirement(
            question.project().original() + "==" + file.version(), question.origin())
        : null;
  }

  /** An option cannot add to the digests that a line of a file allows. */
  private @Nullable Remedy hash(@Nullable String option) {
    if (option == null || question.origin().isEmpty()) {
      return option == null ? null : Remedy.option(option);
    }
    return Remedy.requirement(question.project().original() + " " + option, question.origin());
  }

  private List<Proposal> proposals(InstallationCandidate file, String code) {
    RejectionCode known = RejectionCode.labelled(code);
    if (known == null) {
      return List.of();
    }
    WheelFilename wheel = file.wheel();
    return switch (known) {
      case PLATFORM_MISMATCH -> wheel == null ? List.of() : targets.loading(wheel);
      case REQUIRES_PYTHON_MISMATCH -> requiresPython(file);
      default -> preferences.against(known, file);
    };
  }

  private List<Proposal> requiresPython(InstallationCandidate file) {
    String required = file.found().link().requiresPython();
    List<Proposal> proposals = new ArrayList<>();
    if (required != null) {
      proposals.addAll(targets.satisfying(required));
    }
    proposals.add(preferences.ignoreRequiresPython());
    return proposals;
  }

  private @Nullable Trial trial(Proposal proposal) {
    return trials
        .computeIfAbsent(
            proposal.remedy().text(),
            text -> {
              PackageFinder finder = proposal.finder().get();
              return finder == null
                  ? Optional.empty()
                  : Optional.of(new Trial(finder, question, all));
            })
        .orElse(null);
  }
}
