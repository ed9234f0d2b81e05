package io.github.wheelscout.explain;

import io.github.wheelscout.finder.FormatControl;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.finder.ReleaseControl;
import io.github.wheelscout.finder.SelectionPreferences;
import io.github.wheelscout.finder.rule.RejectionCode;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.standards.name.ProjectName;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposes other preferences and policies. */
final class PreferenceProposals {

  /** The digests that users can name, the usual one first. */
  private static final List<String> ALGORITHMS = List.of("sha256", "sha384", "sha512");

  /** Farther than any other target. */
  private static final int LAST = 1_000;

  private final ProjectName project;
  private final Variations asked;

  PreferenceProposals(ProjectName project, Variations asked) {
    this.project = project;
    this.asked = asked;
  }

  /** What may help against a refusal; nothing if it is not known. */
  List<Proposal> against(RejectionCode code, InstallationCandidate file) {
    FormatControl formats = asked.preferences().formatControl();
    return switch (code) {
      case PRE_RELEASE -> List.of(prereleases());
      case FORMAT_UNSUPPORTED ->
          List.of(
              formats("--only-binary :none:", formats.onlyBinary(":none:")),
              formats("--no-binary :none:", formats.noBinary(":none:")),
              policy(Policy.ARCHIVE_FORMATS, "legacy"));
      case UPLOAD_TIME_MISSING -> List.of(policy(Policy.MISSING_UPLOAD_TIME, "allow"));
      case UPLOAD_TOO_LATE -> cutOff(file.found().link().uploadTime());
      case EGG_FRAGMENT -> List.of(policy(Policy.EGG_FRAGMENT, "name-the-project"));
      default -> List.of();
    };
  }

  /** Any Python. */
  Proposal ignoreRequiresPython() {
    return changed("--ignore-requires-python", LAST, asked.preferences().withoutRequiresPython());
  }

  /** One digest more; null if the file has none that a user can name. */
  @Nullable String hash(InstallationCandidate file) {
    for (String algorithm : ALGORITHMS) {
      String digest = file.digests().get(algorithm);
      if (digest != null) {
        return "--hash " + algorithm + ":" + digest;
      }
    }
    return null;
  }

  private Proposal prereleases() {
    ReleaseControl control = asked.preferences().candidates().releaseControl();
    boolean nothingSaid = control.equals(ReleaseControl.UNDECIDED);
    String name = project.normalized();
    return changed(
        nothingSaid ? "--pre" : "--all-releases " + name,
        asked.preferences().with(control.allReleases(name)));
  }

  /** The first whole second after the upload. */
  private List<Proposal> cutOff(@Nullable String uploaded) {
    Instant later = uploaded == null ? null : nextSecond(uploaded);
    if (later == null) {
      return List.of();
    }
    return List.of(
        changed("--uploaded-prior-to " + later, asked.preferences().withUploadedPriorTo(later)));
  }

  private static @Nullable Instant nextSecond(String time) {
    try {
      Instant moment = OffsetDateTime.parse(time.strip()).toInstant();
      return moment.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  private Proposal formats(String option, FormatControl formats) {
    return changed(option, asked.preferences().with(formats));
  }

  private Proposal policy(Policy policy, String value) {
    return Proposal.option(
        "--policy " + policy.label() + "=" + value,
        0,
        () -> asked.with(asked.policies().with(policy, value)));
  }

  private Proposal changed(String option, SelectionPreferences preferences) {
    return changed(option, 0, preferences);
  }

  private Proposal changed(String option, int distance, SelectionPreferences preferences) {
    return Proposal.option(option, distance, () -> asked.with(preferences));
  }
}
