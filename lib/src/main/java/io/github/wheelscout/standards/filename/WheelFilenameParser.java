package io.github.wheelscout.standards.filename;

import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.tag.CompressedTagSet;
import io.github.wheelscout.standards.tag.TagFault;
import io.github.wheelscout.standards.version.Version;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses the file names of the wheels on one page (PEP 427).
 *
 * <p>Neighbours on a page have the same name, mostly the same version, and few different tags: the
 * parser remembers those, so that thousands of file names share them. Not for several threads.
 */
public final class WheelFilenameParser {
  private static final String SUFFIX = ".whl";

  private final Map<String, String> validTags = new HashMap<>();
  private String lastName = "";
  private String lastNormalized = "";
  private String lastVersionText = "";
  private @Nullable Version lastVersion;
  private int position;
  private String problem = "";

  /** Creates a parser that remembers nothing yet. */
  public WheelFilenameParser() {}

  /** Returns the file name of a wheel, or null if it is not one; costs no exception. */
  public @Nullable WheelFilename tryParse(String text) {
    if (!text.endsWith(SUFFIX)) {
      return fail(text.length(), "expected .whl at the end, in lower case");
    }
    int end = text.length() - SUFFIX.length();
    int nameEnd = text.indexOf('-');
    int versionEnd = nextDash(text, nameEnd);
    int third = nextDash(text, versionEnd);
    int fourth = nextDash(text, third);
    int fifth = nextDash(text, fourth);
    int sixth = nextDash(text, fifth);
    if (fourth < 0 || sixth >= 0) {
      return fail(Math.max(sixth, fourth < 0 ? end : 0), "expected five or six parts");
    }
    if (!readName(text, nameEnd)) {
      return null;
    }
    Version version = version(text, nameEnd + 1, versionEnd);
    if (version == null) {
      return fail(nameEnd + 1, "the version is not valid");
    }
    boolean hasBuildTag = fifth >= 0;
    BuildTag buildTag =
        hasBuildTag ? BuildTag.tryParse(text.substring(versionEnd + 1, third)) : BuildTag.NONE;
    if (buildTag == null) {
      return fail(versionEnd + 1, "a build tag starts with a digit");
    }
    String tags = tags(text, (hasBuildTag ? third : versionEnd) + 1, end);
    return tags == null ? null : new WheelFilename(text, lastNormalized, version, buildTag, tags);
  }

  /** Parses the file name of a wheel, or throws what {@link WheelFilename#parse} documents. */
  WheelFilename parse(String text) {
    WheelFilename wheel = tryParse(text);
    if (wheel == null) {
      throw InvalidFilenameException.wheel(text, position, problem);
    }
    return wheel;
  }

  private static int nextDash(String text, int dash) {
    return dash < 0 ? dash : text.indexOf('-', dash + 1);
  }

  private boolean readName(String text, int end) {
    if (end == lastName.length() && end > 0 && text.startsWith(lastName)) {
      return true;
    }
    if (!isName(text, end)) {
      return false;
    }
    lastName = text.substring(0, end);
    lastNormalized = ProjectName.normalize(lastName);
    return true;
  }

  private boolean isName(String text, int end) {
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

  private @Nullable Version version(String text, int start, int end) {
    if (end - start != lastVersionText.length() || !text.startsWith(lastVersionText, start)) {
      lastVersionText = text.substring(start, end);
      lastVersion = Version.tryParse(lastVersionText);
    }
    return lastVersion;
  }

  /** Returns the tags as written, the same object for the same tags; null if they are invalid. */
  private @Nullable String tags(String text, int start, int end) {
    String tags = text.substring(start, end);
    String known = validTags.get(tags);
    if (known != null) {
      return known;
    }
    TagFault fault = CompressedTagSet.faultIn(text, start, end);
    if (fault != null) {
      fail(fault.position(), fault.problem());
      return null;
    }
    validTags.put(tags, tags);
    return tags;
  }

  private @Nullable WheelFilename fail(int at, String what) {
    position = at;
    problem = what;
    return null;
  }
}
