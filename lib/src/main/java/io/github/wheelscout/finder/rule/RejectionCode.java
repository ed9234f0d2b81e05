package io.github.wheelscout.finder.rule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a link or a candidate was refused. The labels are final once released. */
public enum RejectionCode {
  /** The file is yanked (PEP 592) and yanked files are not wanted. */
  YANKED,
  /** The kind of file is not one that is installed, or not one that is wanted. */
  FORMAT_UNSUPPORTED,
  /** The file name is not that of a wheel, or has no version. */
  FORMAT_INVALID,
  /** The file is another project's. */
  DIFFERENT_PROJECT,
  /** No tag of the wheel is one of the target's, or the file is for another Python. */
  PLATFORM_MISMATCH,
  /** There is a cut-off, and the index does not say when the file was uploaded. */
  UPLOAD_TIME_MISSING,
  /** The file was uploaded at or after the cut-off. */
  UPLOAD_TOO_LATE,
  /** The target's Python is not one that the file is for. */
  REQUIRES_PYTHON_MISMATCH,
  /** The URL is not one that a file may be fetched from. */
  UNSAFE_SCHEME,
  /** The version in the file name is none (PEP 440). */
  INVALID_VERSION,
  /** The link has an {@code #egg=} fragment. */
  EGG_FRAGMENT,
  /** The file name or the {@code requires-python} is longer than any may be. */
  TEXT_TOO_LONG,
  /** The page gives no file name beside the URL. */
  FILENAME_MISSING,
  /** The same source has the same URL before. */
  DUPLICATE_LINK,
  /** The same source has a file of the same name before. */
  DUPLICATE_FILE,
  /** The version does not match the specifier. */
  VERSION_MISMATCH,
  /** The version is a pre-release, and none was asked for or needed. */
  PRE_RELEASE,
  /** The file has digests, and none of them is allowed. */
  HASH_MISMATCH,
  /** A plugin's filter left it out. */
  FILTERED;

  /** The code in output, in kebab-case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The code of this label, null if it is a plugin's. */
  public static @Nullable RejectionCode labelled(String label) {
    for (RejectionCode code : values()) {
      if (code.label().equals(label)) {
        return code;
      }
    }
    return null;
  }
}
