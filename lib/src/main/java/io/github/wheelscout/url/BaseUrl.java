package io.github.wheelscout.url;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the references of one page absolute. Immutable. */
public final class BaseUrl {

  /** As many as references climb; a base that a page names may have any number. */
  private static final int MOST_FOLDERS = 8;

  private static final boolean[] PLAIN = new boolean[128];

  static {
    String marks = "!#$&'()*+,-./:;=?@_~";
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = Character.isLetterOrDigit(c) || marks.indexOf(c) >= 0;
    }
  }

  private final @Nullable UrlReference base;

  /** The root of the host, without a slash at its end; empty if the base has no host. */
  private final String root;

  /** The folder of the base, its parent and so on, each with a slash at its end. */
  private final List<String> folders = new ArrayList<>();

  /** What references are seen from; empty if that is not known, and then they stay as they are. */
  public BaseUrl(String url) {
    UrlReference parsed = url.isEmpty() ? null : UrlReference.parse(url);
    base = parsed;
    root = parsed == null || !isPlain(url, 0) ? "" : root(parsed);
    String path = parsed == null || root.isEmpty() ? "" : parsed.path();
    int slash = path.lastIndexOf('/');
    while (slash >= 0 && folders.size() < MOST_FOLDERS) {
      folders.add(root + path.substring(0, slash + 1));
      slash = path.lastIndexOf('/', slash - 1);
    }
  }

  private static String root(UrlReference url) {
    return url.scheme() == null || url.authority() == null
        ? ""
        : url.scheme() + "://" + url.authority();
  }

  /**
   * The absolute URL of a reference, with every character encoded that no URL has; the same text if
   * the base is not known.
   */
  public String resolve(String reference) {
    if (base == null || isClean(reference)) {
      return reference;
    }
    String joined = joined(reference);
    return joined == null ? base.resolve(reference).encoded().toString() : joined;
  }

  /** The base for a page that names one itself. */
  public BaseUrl with(String reference) {
    return new BaseUrl(resolve(reference));
  }

  /** The URL where it is put together of two texts, as most are; null where more is to be done. */
  private @Nullable String joined(String reference) {
    int up = 0;
    while (reference.startsWith("../", 3 * up)) {
      up++;
    }
    int start = 3 * up;
    boolean rooted = up == 0 && reference.startsWith("/");
    String from = rooted ? root : up > 0 && up < folders.size() ? folders.get(up) : "";
    boolean named =
        start + 1 < reference.length() && isName(reference.charAt(start + (rooted ? 1 : 0)));
    return !from.isEmpty() && named && isPlain(reference, start)
        ? from + reference.substring(start)
        : null;
  }

  private static boolean isName(char c) {
    return c != '.' && c != '/' && c != '?' && c != '#';
  }

  /** Whether nothing is to be done: absolute, without dot segments, and legal. */
  private static boolean isClean(String url) {
    return (url.startsWith("https://") || url.startsWith("http://")) && isPlain(url, 0);
  }

  /** Whether a text has, from an offset on, only what a URL can have, and no dot segment. */
  private static boolean isPlain(String url, int start) {
    for (int i = start; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c >= PLAIN.length || !PLAIN[c] || (c == '.' && i > 0 && url.charAt(i - 1) == '/')) {
        return false;
      }
    }
    return true;
  }
}
