package io.github.wheelscout.url;

import org.jspecify.annotations.Nullable;

/** Makes the references of one page absolute. Immutable. */
public final class BaseUrl {

  private final @Nullable UrlReference base;

  /** What references are seen from; empty if that is not known, and then they stay as they are. */
  public BaseUrl(String url) {
    base = url.isEmpty() ? null : UrlReference.parse(url);
  }

  /**
   * The absolute URL of a reference, with every character encoded that no URL has; the same text if
   * the base is not known.
   */
  public String resolve(String reference) {
    return base == null || isClean(reference)
        ? reference
        : base.resolve(reference).encoded().toString();
  }

  /** The base for a page that names one itself. */
  public BaseUrl with(String reference) {
    return new BaseUrl(resolve(reference));
  }

  /** Whether nothing is to be done, as for most: absolute, without dot segments, and legal. */
  private static boolean isClean(String url) {
    if (!url.startsWith("https://") && !url.startsWith("http://")) {
      return false;
    }
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      boolean plain =
          (c >= '&' && c <= ';')
              || (c >= '?' && c <= 'Z')
              || (c >= 'a' && c <= 'z')
              || "#=_~!$".indexOf(c) >= 0;
      if (!plain || (c == '.' && url.charAt(i - 1) == '/')) {
        return false;
      }
    }
    return true;
  }
}
