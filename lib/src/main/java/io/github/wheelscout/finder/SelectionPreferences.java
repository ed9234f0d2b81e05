package io.github.wheelscout.finder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a user wants to choose from. Immutable.
 *
 * @param allowYanked whether yanked files may be candidates; each caller has to say
 * @param formatControl which projects may be wheels, and which source archives
 * @param candidates what is preferred among candidates
 * @param ignoreRequiresPython whether files for other Pythons may be candidates
 * @param uploadedPriorTo only files uploaded before then; null for no cut-off
 */
public record SelectionPreferences(
    boolean allowYanked,
    FormatControl formatControl,
    CandidatePreferences candidates,
    boolean ignoreRequiresPython,
    @Nullable Instant uploadedPriorTo) {

  /** Everything, in the usual order of preference. */
  public static SelectionPreferences usual(boolean allowYanked) {
    return new SelectionPreferences(
        allowYanked,
        FormatControl.ANY,
        new CandidatePreferences(false, ReleaseControl.UNDECIDED),
        false,
        null);
  }

  /** The same with other formats. */
  public SelectionPreferences with(FormatControl formats) {
    return new SelectionPreferences(
        allowYanked, formats, candidates, ignoreRequiresPython, uploadedPriorTo);
  }

  /** The same with other pre-releases. */
  public SelectionPreferences with(ReleaseControl releases) {
    CandidatePreferences changed = new CandidatePreferences(candidates.preferBinary(), releases);
    return new SelectionPreferences(
        allowYanked, formatControl, changed, ignoreRequiresPython, uploadedPriorTo);
  }

  /** The same with files for other Pythons. */
  public SelectionPreferences withoutRequiresPython() {
    return new SelectionPreferences(allowYanked, formatControl, candidates, true, uploadedPriorTo);
  }

  /** The same with another cut-off. */
  public SelectionPreferences withUploadedPriorTo(@Nullable Instant cutOff) {
    return new SelectionPreferences(
        allowYanked, formatControl, candidates, ignoreRequiresPython, cutOff);
  }
}
