package io.github.wheelscout.explain;

import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.finder.rule.RejectionCode;
import io.github.wheelscout.spi.Verdict.Reject;
import java.util.List;

/**
 * A file that was refused or passed over.
 *
 * @param file the file, as it would be if nothing were against it
 * @param reasons all that is against it; never empty
 * @param byPlugin whether a plugin is against it
 */
record Refused(InstallationCandidate file, List<Reject> reasons, boolean byPlugin) {

  /** Keeps an immutable copy. */
  Refused {
    reasons = List.copyOf(reasons);
  }

  Reject reason() {
    return reasons.get(0);
  }

  boolean isFor(RejectionCode code) {
    return reason().code().equals(code.label());
  }

  /** The file without its first fault: for the target if it is not, not yanked if it is. */
  InstallationCandidate admitted() {
    boolean otherTags = isFor(RejectionCode.PLATFORM_MISMATCH) && file.isWheel();
    return admitted(otherTags ? 0 : file.tagRank());
  }

  /** The same where nothing is known of its tags, so that they are worth nothing. */
  InstallationCandidate withoutRank() {
    return admitted(file.tagRank());
  }

  private InstallationCandidate admitted(int tagRank) {
    return new InstallationCandidate(
        file.project(),
        file.version(),
        file.filename(),
        file.found(),
        file.wheel(),
        tagRank,
        isFor(RejectionCode.YANKED) ? null : file.yankReason(),
        file.digests());
  }
}
