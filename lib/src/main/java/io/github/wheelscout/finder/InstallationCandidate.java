package io.github.wheelscout.finder;

import io.github.wheelscout.standards.filename.BuildTag;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.version.Version;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that could be installed, as far as its name and its page tell. Immutable.
 *
 * @param project the project that was looked for
 * @param version the version in the file name
 * @param filename the file name
 * @param found the link and its source
 * @param wheel the parts of a wheel's name; null for a source archive
 * @param tagRank the place of the wheel's best tag among the target's, 0 being the best; the number
 *     of the target's tags for a source archive
 * @param yankReason why it is yanked, empty if no reason is known; null if it is not yanked
 * @param digests its digests by algorithm
 */
public record InstallationCandidate(
    ProjectName project,
    Version version,
    String filename,
    SourcedLink found,
    @Nullable WheelFilename wheel,
    int tagRank,
    @Nullable String yankReason,
    Map<String, String> digests) {

  /** Keeps an immutable copy of the digests. */
  public InstallationCandidate {
    digests = Collections.unmodifiableMap(digests);
  }

  /** Whether the file is yanked. */
  public boolean isYanked() {
    return yankReason != null;
  }

  /** Whether the file is a wheel. */
  public boolean isWheel() {
    return wheel != null;
  }

  /** The build tag of a wheel, the empty one for any other file. */
  public BuildTag buildTag() {
    return wheel == null ? BuildTag.NONE : wheel.buildTag();
  }
}
