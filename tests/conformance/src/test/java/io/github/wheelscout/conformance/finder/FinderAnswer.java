package io.github.wheelscout.conformance.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wheelscout.FindResult;
import io.github.wheelscout.TargetRequest;
import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.WheelscoutBuilder;
import io.github.wheelscout.conformance.Row;
import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.finder.BestCandidateResult;
import io.github.wheelscout.finder.FormatControl;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.finder.LinkRejection;
import io.github.wheelscout.finder.ReleaseControl;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.requirements.Question.Find;
import io.github.wheelscout.standards.requirement.Requirement;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the public facade what a case asks. */
final class FinderAnswer {
  /** Links that pip leaves out without a word. */
  private static final Set<String> SILENT = Set.of("invalid-version", "duplicate-link");

  private FinderAnswer() {}

  static Decision to(FinderCase question, Route route, Policies policies) {
    Row options = question.options();
    Requirement requirement = Requirement.parse(question.project() + question.specifier());
    AllowedHashes hashes = allowedHashes(options.object("hashes"));
    try (Wheelscout scout = scout(question, route, policies);
        Wheelscout quick = scout(question, route, policies)) {
      FindResult result = scout.find(requirement, hashes);
      Find asked = new Find(requirement.toString(), List.of(), requirement, hashes);
      requireSameChoice(result, quick.choose(asked));
      return decision(result);
    }
  }

  /** What is chosen at less cost is what the whole decision chooses. */
  private static void requireSameChoice(FindResult whole, FindResult quick) {
    assertEquals(whole.best(), quick.best());
    assertEquals(whole.install(), quick.install());
    assertEquals(whole.failure(), quick.failure());
    assertEquals(whole.outcomes(), quick.outcomes());
  }

  private static Wheelscout scout(FinderCase question, Route route, Policies policies) {
    Row options = question.options();
    WheelscoutBuilder builder =
        Wheelscout.builder()
            .indexUrl(route.index())
            .policies(policies)
            .target(target(question.target()))
            .formatControl(formatControl(options))
            .releaseControl(releaseControl(options))
            .preferBinary(options.flag("prefer_binary", false))
            .ignoreRequiresPython(options.flag("ignore_requires_python", false))
            .allowYanked(options.flag("allow_yanked", true));
    if (options.has("uploaded_prior_to")) {
      builder.uploadedPriorTo(OffsetDateTime.parse(options.text("uploaded_prior_to")).toInstant());
    }
    if (route.pages() != null) {
      builder.add(route.pages()).providerTimeout(PageMemory.PATIENCE);
    }
    return builder.build();
  }

  private static TargetRequest target(Row target) {
    return new TargetRequest(
        null,
        target.text("python"),
        target.text("implementation"),
        target.texts("abis"),
        target.texts("platforms"));
  }

  private static FormatControl formatControl(Row options) {
    FormatControl control = FormatControl.ANY;
    for (String projects : options.texts("no_binary")) {
      control = control.noBinary(projects);
    }
    for (String projects : options.texts("only_binary")) {
      control = control.onlyBinary(projects);
    }
    return control;
  }

  private static ReleaseControl releaseControl(Row options) {
    ReleaseControl control = ReleaseControl.UNDECIDED;
    for (String projects : options.texts("all_releases")) {
      control = control.allReleases(projects);
    }
    for (String projects : options.texts("only_final")) {
      control = control.onlyFinal(projects);
    }
    return control;
  }

  private static AllowedHashes allowedHashes(Row hashes) {
    Map<String, List<String>> digests = new HashMap<>();
    hashes.values().keySet().forEach(name -> digests.put(name, hashes.texts(name)));
    return digests.isEmpty() ? AllowedHashes.ANY : AllowedHashes.of(digests);
  }

  private static Decision decision(FindResult result) {
    BestCandidateResult decision = result.decision();
    if (decision == null) {
      return Decision.failed(result.failure() == null ? "none" : asPip(result.failure().code()));
    }
    Map<String, String> skipped = new HashMap<>();
    for (LinkRejection rejection : decision.linkRejections()) {
      if (!SILENT.contains(rejection.reason().code())) {
        skipped.put(rejection.filename(), asPip(rejection.reason().code()));
      }
    }
    return new Decision(
        null,
        filename(decision.best()),
        decision.applicable().stream().map(InstallationCandidate::filename).toList(),
        decision.all().size(),
        skipped);
  }

  private static @Nullable String filename(@Nullable InstallationCandidate candidate) {
    return candidate == null ? null : candidate.filename();
  }

  private static String asPip(String code) {
    return code.replace('-', '_');
  }
}
