package io.github.wheelscout.standards.filename;

import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.tag.CompressedTagSet;
import io.github.wheelscout.standards.tag.TagFault;
import io.github.wheelscout.standards.version.Version;
import org.jspecify.annotations.Nullable;

/** Parses one wheel file name, once; remembers the first fault instead of throwing it. */
final class WheelFilenameParser {
  private static final String SUFFIX = ".whl";
  private static final int DASHES = 4;
  private static final int DASHES_WITH_BUILD_TAG = 5;

  private final String text;
  private int position;
  private String problem = "";

  WheelFilenameParser(String text) {
    this.text = text;
  }

  /** The offset of the first fault, if parsing failed. */
  int position() {
    return position;
  }

  /** What is wrong there, if parsing failed. */
  String problem() {
    return problem;
  }

  @Nullable WheelFilename parse() {
    if (!text.endsWith(SUFFIX)) {
      return fail(text.length(), "expected .whl at the end, in lower case");
    }
    int end = text.length() - SUFFIX.length();
    int dashes = countDashes(end);
    if (dashes != DASHES && dashes != DASHES_WITH_BUILD_TAG) {
      return fail(dashes < DASHES ? end : lastDash(end), "expected five or six parts");
    }
    int nameEnd = text.indexOf('-');
    int versionEnd = text.indexOf('-', nameEnd + 1);
    if (!isName(nameEnd)) {
      return null;
    }
    Version version = Version.tryParse(text.substring(nameEnd + 1, versionEnd));
    if (version == null) {
      return fail(nameEnd + 1, "the version is not valid");
    }
    int buildEnd = versionEnd;
    BuildTag buildTag = BuildTag.NONE;
    if (dashes == DASHES_WITH_BUILD_TAG) {
      buildEnd = text.indexOf('-', versionEnd + 1);
      buildTag = BuildTag.tryParse(text.substring(versionEnd + 1, buildEnd));
    }
    if (buildTag == null) {
      return fail(versionEnd + 1, "a build tag starts with a digit");
    }
    TagFault fault = CompressedTagSet.faultIn(text, buildEnd + 1, end);
    if (fault != null) {
      return fail(fault.position(), fault.problem());
    }
    String name = ProjectName.normalize(text.substring(0, nameEnd));
    return new WheelFilename(text, name, version, buildTag, text.substring(buildEnd + 1, end));
  }

  private int countDashes(int end) {
    int dashes = 0;
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) == '-') {
        dashes++;
      }
    }
    return dashes;
  }

  private int lastDash(int end) {
    return text.lastIndexOf('-', end - 1);
  }

  private boolean isName(int end) {
    if (end == 0) {
      fail(0, "the project name is empty");
      return false;
    }
    int i = 0;
    while (i < end) {
      int c = text.codePointAt(i);
      if (!WordCharacters.isWord(c) && c != '.') {
        fail(i, "a project name has only letters, digits, dots and underscores");
        return false;
      }
      if (c == '_' && text.charAt(i + 1) == '_') {
        fail(i, "a project name has no two underscores in a row");
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private @Nullable WheelFilename fail(int at, String what) {
    position = at;
    problem = what;
    return null;
  }
}
