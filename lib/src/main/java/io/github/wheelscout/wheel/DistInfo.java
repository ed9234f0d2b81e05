package io.github.wheelscout.wheel;

import io.github.wheelscout.standards.filename.DistInfoFolder;
import io.github.wheelscout.standards.filename.InvalidFilenameException;
import io.github.wheelscout.standards.filename.SdistFilename;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.version.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the one folder with the metadata of a wheel (PEP 427). */
final class DistInfo {

  private static final int SUFFIX = ".dist-info".length();

  private DistInfo() {}

  /**
   * The folder's name, without a slash.
   *
   * @throws InvalidWheelException if there is none or more than one, or it is of another project or
   *     version than the file name says
   */
  static String among(List<WheelMember> members, WheelFilename wheel) throws InvalidWheelException {
    List<String> names = new ArrayList<>(members.size());
    for (WheelMember member : members) {
      names.add(member.name());
    }
    return amongNames(names, wheel);
  }

  /** The same of members of which only the names are known. */
  static String amongNames(Collection<String> members, WheelFilename wheel)
      throws InvalidWheelException {
    String folder;
    try {
      folder = DistInfoFolder.among(members, wheel);
    } catch (InvalidFilenameException e) {
      throw new InvalidWheelException(wheel.filename(), problem(e), e);
    }
    String stem = folder.substring(0, folder.length() - SUFFIX);
    @Nullable String version = SdistFilename.versionFor(ProjectName.parse(wheel.name()), stem);
    if (version == null || !isSpelling(version, wheel.version())) {
      throw new InvalidWheelException(
          wheel.filename(), "the .dist-info folder in it is another version's: " + folder);
    }
    return folder;
  }

  private static String problem(InvalidFilenameException failure) {
    @Nullable String message = failure.getMessage();
    String first = message == null ? "" : message.lines().findFirst().orElse("");
    int colon = first.indexOf(": ");
    return first.substring(colon < 0 ? 0 : colon + 2);
  }

  /** Dashes and pluses may have become underscores, as they must in file names. */
  private static boolean isSpelling(String text, Version version) {
    for (String spelling :
        new String[] {text, text.replaceFirst("_", "+"), text.replace('_', '-')}) {
      if (version.equals(Version.tryParse(spelling))) {
        return true;
      }
    }
    return false;
  }
}
