package io.github.wheelscout.standards.filename;

import io.github.wheelscout.standards.name.ProjectName;
import java.util.SortedSet;
import java.util.TreeSet;

/** The folder in a wheel that holds its metadata (PEP 427). */
public final class DistInfoFolder {

  private static final String SUFFIX = ".dist-info";

  private DistInfoFolder() {}

  /**
   * The one {@code .dist-info} folder at the top of an archive. Its name may be spelled in any way
   * that normalises to the project's.
   *
   * @param members the names of the archive's members, with {@code /} between folders
   * @param wheel the file that the archive is
   * @return the folder without a slash at its end
   * @throws InvalidFilenameException if there is none, or more than one, or it is another project's
   */
  public static String among(Iterable<String> members, WheelFilename wheel) {
    SortedSet<String> folders = new TreeSet<>();
    for (String member : members) {
      int slash = member.indexOf('/');
      if (slash > 0 && member.startsWith(SUFFIX, slash - SUFFIX.length())) {
        folders.add(member.substring(0, slash));
      }
    }
    if (folders.size() != 1) {
      String found = folders.isEmpty() ? "none" : String.join(" and ", folders);
      throw InvalidFilenameException.content(
          wheel.filename(), "expected one .dist-info folder in it, found " + found);
    }
    String folder = folders.first();
    String stem = folder.substring(0, folder.length() - SUFFIX.length());
    if (SdistFilename.versionFor(ProjectName.parse(wheel.name()), stem) == null) {
      throw InvalidFilenameException.content(
          wheel.filename(), "the .dist-info folder in it is another project's: " + folder);
    }
    return folder;
  }
}
