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
}
