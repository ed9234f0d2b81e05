package io.github.wheelscout.standards.filename;

import java.util.Set;

/** The extensions of files that can be candidates; upper and lower case differ (FILE-01). */
public final class ArchiveExtension {

  /** That of wheels. */
  public static final String WHEEL = ".whl";

  /** Those that files of today have. */
  public static final Set<String> CURRENT = Set.of(WHEEL, ".tar.gz", ".zip");

  /** Those that pip takes, of old files too. */
  public static final Set<String> LEGACY =
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

  /** Whether a file name ends as an archive does that pip takes. */
  public static boolean isAtEndOf(String filename) {
    return LEGACY.stream().anyMatch(filename::endsWith);
  }

  /** Where the extension of a file name starts; {@code .tar} belongs to it. */
  public static int start(String filename) {
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
