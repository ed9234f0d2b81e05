package io.github.wheelscout.requirements;

import io.github.wheelscout.standards.filename.ArchiveExtension;
import java.util.Locale;
import java.util.Set;

/** Tells what names its file itself, as pip does, from what names a project. */
final class DirectReferences {

  private static final Set<String> SCHEMES = Set.of("http", "https", "file", "ftp");
  private static final Set<String> VERSION_CONTROL = Set.of("git", "hg", "bzr", "svn", "ssh");

  private DirectReferences() {}

  /** Whether a text is a URL or the path of an archive. */
  static boolean isOne(String text) {
    if (isUrl(text)) {
      return true;
    }
    String name = bare(text).toLowerCase(Locale.ROOT);
    int at = name.indexOf('@');
    boolean named = at >= 0 && !looksLikePath(name.substring(0, at));
    return !named && ArchiveExtension.isAtEndOf(name);
  }

  /** Whether a text that is no requirement was probably meant as a path. */
  static boolean looksLikePath(String text) {
    boolean drive =
        text.length() > 2 && text.charAt(1) == ':' && "\\/".indexOf(text.charAt(2)) >= 0;
    return drive || text.startsWith(".") || text.indexOf('/') >= 0 || text.indexOf('\\') >= 0;
  }

  /** The reference itself, without a marker and extras behind it. */
  static String bare(String text) {
    return withoutExtras(withoutMarker(text));
  }

  static boolean isUrl(String text) {
    int colon = text.indexOf(':');
    String scheme = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
    int plus = scheme.indexOf('+');
    return SCHEMES.contains(scheme)
        || VERSION_CONTROL.contains(plus < 0 ? scheme : scheme.substring(0, plus));
  }

  private static String withoutMarker(String text) {
    int marker = text.indexOf(';');
    return (marker < 0 ? text : text.substring(0, marker)).strip();
  }

  private static String withoutExtras(String text) {
    int open = text.endsWith("]") ? text.lastIndexOf('[') : -1;
    return open < 0 ? text : text.substring(0, open).strip();
  }
}
