package io.github.wheelscout.url;

import org.jspecify.annotations.Nullable;

/**
 * A URL or relative reference in its five parts (RFC 3986 §3), split without judging its
 * characters. Immutable.
 *
 * @param scheme without the colon, null if there is none
 * @param authority without the slashes, null if there is none
 * @param path possibly empty
 * @param query without the question mark, null if there is none
 * @param fragment without the number sign, null if there is none
 */
public record UrlReference(
    @Nullable String scheme,
    @Nullable String authority,
    String path,
    @Nullable String query,
    @Nullable String fragment) {

  /** Splits any text; every text is a reference. */
  public static UrlReference parse(String text) {
    int hash = text.indexOf('#');
    String fragment = hash < 0 ? null : text.substring(hash + 1);
    int end = hash < 0 ? text.length() : hash;
    int mark = text.indexOf('?');
    String query = mark < 0 || mark > end ? null : text.substring(mark + 1, end);
    end = query == null ? end : mark;
    int start = schemeEnd(text, end);
    String scheme = start == 0 ? null : text.substring(0, start - 1);
    String authority = null;
    if (text.startsWith("//", start)) {
      int slash = text.indexOf('/', start + 2);
      int authorityEnd = slash < 0 || slash > end ? end : slash;
      authority = text.substring(start + 2, authorityEnd);
      start = authorityEnd;
    }
    return new UrlReference(scheme, authority, text.substring(start, end), query, fragment);
  }

  /** The file name of the URL that a text is, as {@link #filename()} has it. */
  public static String filename(String url) {
    int end = pathEnd(url);
    int slash = url.lastIndexOf('/', end - 1);
    boolean inPath = slash > 0 && url.charAt(slash - 1) != '/';
    return inPath ? PercentCoding.decode(url.substring(slash + 1, end)) : parse(url).filename();
  }

  private static int pathEnd(String url) {
    int hash = url.indexOf('#');
    int end = hash < 0 ? url.length() : hash;
    int mark = url.indexOf('?');
    return mark < 0 || mark > end ? end : mark;
  }

  /** The reference seen from this URL (RFC 3986 §5.2.2). */
  public UrlReference resolve(String text) {
    UrlReference reference = parse(text);
    if (reference.scheme != null) {
      return reference.withPath(withoutDots(reference.path));
    }
    if (reference.authority != null) {
      return new UrlReference(
          scheme,
          reference.authority,
          withoutDots(reference.path),
          reference.query,
          reference.fragment);
    }
    if (reference.path.isEmpty()) {
      String inherited = reference.query == null ? query : reference.query;
      return new UrlReference(scheme, authority, path, inherited, reference.fragment);
    }
    String joined = reference.path.startsWith("/") ? reference.path : merged(reference.path);
    return new UrlReference(
        scheme, authority, withoutDots(joined), reference.query, reference.fragment);
  }

  /** The last segment of the path, split off first and percent-decoded afterwards; may be empty. */
  public String filename() {
    return PercentCoding.decode(path.substring(path.lastIndexOf('/') + 1));
  }

  /** The same without user name and password. */
  public UrlReference withoutUserInfo() {
    int at = authority == null ? -1 : authority.lastIndexOf('@');
    return authority == null || at < 0 ? this : withAuthority(authority.substring(at + 1));
  }

  /** The same without fragment. */
  public UrlReference withoutFragment() {
    return fragment == null ? this : new UrlReference(scheme, authority, path, query, null);
  }

  /** The same without query and fragment. */
  public UrlReference withoutQuery() {
    return new UrlReference(scheme, authority, path, null, null);
  }

  /** The same at another host. */
  public UrlReference withAuthority(@Nullable String other) {
    return new UrlReference(scheme, other, path, query, fragment);
  }

  /**
   * The same with every character percent-encoded that no URL can have behind its host, such as a
   * space, and with every space and control character before; what is encoded already stays as it
   * is.
   */
  public UrlReference encoded() {
    return new UrlReference(
        scheme,
        authority == null ? null : PercentCoding.encodeControls(authority),
        PercentCoding.encodeIllegal(path),
        query == null ? null : PercentCoding.encodeIllegal(query),
        fragment == null ? null : PercentCoding.encodeIllegal(fragment));
  }

  /** The same with another path. */
  public UrlReference withPath(String other) {
    return new UrlReference(scheme, authority, other, query, fragment);
  }

  private String merged(String relative) {
    if (authority != null && path.isEmpty()) {
      return "/" + relative;
    }
    return path.substring(0, path.lastIndexOf('/') + 1) + relative;
  }

  /** RFC 3986 §5.2.4; segments that would climb above the root are dropped. */
  private static String withoutDots(String path) {
    if (!path.contains(".")) {
      return path;
    }
    boolean rooted = path.startsWith("/");
    StringBuilder kept = new StringBuilder(path.length());
    int start = rooted ? 1 : 0;
    while (start <= path.length()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      String segment = path.substring(start, end);
      if (segment.equals("..")) {
        dropLast(kept);
      } else if (!segment.equals(".")) {
        kept.append(segment).append(slash < 0 ? "" : "/");
      }
      start = end + 1;
    }
    return rooted ? "/" + kept : kept.toString();
  }

  private static void dropLast(StringBuilder segments) {
    int length = Math.max(0, segments.length() - 1);
    segments.setLength(segments.lastIndexOf("/", length - 1) + 1);
  }

  private static int schemeEnd(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (c == ':' && i > 0) {
        return i + 1;
      }
      if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))) {
        return 0;
      }
    }
    return 0;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (scheme != null) {
      text.append(scheme).append(':');
    }
    if (authority != null) {
      text.append("//").append(authority);
    }
    text.append(path);
    if (query != null) {
      text.append('?').append(query);
    }
    return fragment == null ? text.toString() : text.append('#').append(fragment).toString();
  }
}
