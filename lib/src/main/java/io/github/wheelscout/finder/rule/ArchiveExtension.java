package io.github.wheelscout.finder.rule;

import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import java.util.Set;

/** The extensions of files that can be candidates; upper and lower case differ (FILE-01). */
final class ArchiveExtension {

  static final String WHEEL = ".whl";

  private static final Set<String> CURRENT = Set.of(WHEEL, ".tar.gz", ".zip");

  private static final Set<String> LEGACY =
      Set.of(
          WHEEL,
          ".zip",
          ".tar.gz",
          ".tgz",
          ".tar",
          ".tar.bz2",
          ".tbz",
          ".tar.xz",
          ".txz",
          ".tlz",
          ".tar.lz",
          ".tar.lzma");

  private ArchiveExtension() {}

  static Set<String> supported(Policies policies) {
    return policies.is(Policy.ARCHIVE_FORMATS, "legacy") ? LEGACY : CURRENT;
  }

  /** Where the extension of a file name starts; {@code .tar} belongs to it. */
  static int start(String filename) {
    int dot = filename.lastIndexOf('.');
    int firstOther = 0;
    while (firstOther < filename.length() && filename.charAt(firstOther) == '.') {
      firstOther++;
    }
    if (dot < firstOther) {
      return filename.length();
    }
    boolean tar = filename.regionMatches(true, dot - 4, ".tar", 0, 4);
    return tar ? dot - 4 : dot;
  }
}
