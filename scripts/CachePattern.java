package io.github.wheelscout.scripts;

import io.github.wheelscout.cache.CacheFolder.Kept;
import io.github.wheelscout.standards.InvalidInputException;
import io.github.wheelscout.standards.name.ProjectPattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code cache list} and {@code cache remove} are given: the name of a project in any spelling, in which {@code *} stands for any
 * characters and {@code ?} for one, or a URL, in which {@code *} does.
 */
final class CachePattern {

  private final String text;
  private final @Nullable ProjectPattern project;

  CachePattern(String text) {
    this.text = text;
    project = project(text);
  }

  /** Null for a text that can be no project's name, as a URL. */
  private static @Nullable ProjectPattern project(String text) {
    try {
      return ProjectPattern.parse(text);
    } catch (InvalidInputException e) {
      return null;
    }
  }

  /** Whether something that is kept is meant. */
  boolean matches(Kept kept) {
    String label = kept.label();
    String name = kept.kind().equals("files") ? ofFile(label) : lastPart(label);
    return project == null ? matchesUrl(label) : !name.isEmpty() && project.matches(name);
  }

  /** A file has the name of its project in front of its version, if it is any project's. */
  private static String ofFile(String filename) {
    for (int i = 1; i < filename.length() - 1; i++) {
      char next = filename.charAt(i + 1);
      if (filename.charAt(i) == '-' && next >= '0' && next <= '9') {
        return filename.substring(0, i);
      }
    }
    return filename;
  }

  /** The page of a project is the folder of its name. */
  private static String lastPart(String url) {
    int end = url.endsWith("/") ? url.length() - 1 : url.length();
    return url.substring(url.lastIndexOf('/', end - 1) + 1, end);
  }

  /** Each part between two stars is looked for behind the one before; the first begins the URL and the last ends it. */
  private boolean matchesUrl(String url) {
    String[] parts = text.split("\\*", -1);
    if (parts.length == 1) {
      return url.equals(text);
    }
    String last = parts[parts.length - 1];
    int at = parts[0].length();
    if (!url.startsWith(parts[0])) {
      return false;
    }
    for (int i = 1; i < parts.length - 1; i++) {
      int found = url.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    return url.length() - last.length() >= at && url.endsWith(last);
  }
}
