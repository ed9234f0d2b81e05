package io.github.wheelscout.standards.filename;

import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.version.Version;
import org.jspecify.annotations.Nullable;

/**
 * The file name of a source distribution (PEP 625): {@code name-version.tar.gz}, or {@code .zip} of
 * old.
 *
 * <p>The last dash separates name and version, which is wrong for a version such as {@code 1.0-1}:
 * where the project is known, {@link #versionFor} is right.
 *
 * @param filename the text that was parsed
 * @param name the normalised project name
 * @param version the version, in any spelling
 */
public record SdistFilename(String filename, String name, Version version) {

  /**
   * Parses the file name of a source distribution.
   *
   * @throws InvalidFilenameException if {@code filename} is not one
   */
  public static SdistFilename parse(String filename) {
    SdistFilename sdist = tryParse(filename);
    if (sdist == null) {
      throw fault(filename);
    }
    return sdist;
  }

  /** Returns the file name of a source distribution, or null if it is not one. */
  public static @Nullable SdistFilename tryParse(String filename) {
    int end = endOfStem(filename);
    int dash = end < 0 ? -1 : filename.lastIndexOf('-', end - 1);
    Version version = dash < 1 ? null : Version.tryParse(filename.substring(dash + 1, end));
    return version == null
        ? null
        : new SdistFilename(filename, ProjectName.normalize(filename.substring(0, dash)), version);
  }

  /**
   * Returns the version in a file name whose project is known: what follows the first dash whose
   * left side is a spelling of the project.
   *
   * @param stem the file name without its extension
   * @return the text of the version, which need not be valid; null if the project is another or
   *     nothing follows it
   */
  public static @Nullable String versionFor(ProjectName project, String stem) {
    int dash = endOfProject(project.normalized(), stem);
    return dash < 0 || dash + 1 == stem.length() ? null : stem.substring(dash + 1);
  }

  private static int endOfStem(String filename) {
    for (String extension : new String[] {".tar.gz", ".zip"}) {
      if (filename.endsWith(extension)) {
        return filename.length() - extension.length();
      }
    }
    return -1;
  }

  private static InvalidFilenameException fault(String filename) {
    int end = endOfStem(filename);
    if (end < 0) {
      return InvalidFilenameException.sdist(
          filename, filename.length(), "expected .tar.gz or .zip at the end, in lower case");
    }
    int dash = filename.lastIndexOf('-', end - 1);
    if (dash < 0) {
      return InvalidFilenameException.sdist(
          filename, end, "expected a dash between name and version");
    }
    return dash == 0
        ? InvalidFilenameException.sdist(filename, 0, "the project name is empty")
        : InvalidFilenameException.sdist(filename, dash + 1, "the version is not valid");
  }

  /** Normalises while it compares, so that a stem full of dashes costs no more than its length. */
  private static int endOfProject(String project, String stem) {
    int matched = 0;
    boolean afterSeparator = false;
    for (int i = 0; i < stem.length(); i++) {
      char c = stem.charAt(i);
      if (c == '-' || c == '_' || c == '.') {
        if (c == '-' && !afterSeparator && matched == project.length()) {
          return i;
        }
        afterSeparator = true;
        continue;
      }
      if (afterSeparator && (matched == project.length() || project.charAt(matched++) != '-')) {
        return -1;
      }
      afterSeparator = false;
      if (matched == project.length() || project.charAt(matched++) != lowerCase(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static char lowerCase(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }
}
