package io.github.wheelscout.url;

/** Text as it may be shown and logged: every URL in it without its secrets. */
public final class RedactedText {

  private static final String HIDDEN = "****";

  private RedactedText() {}

  /** The text with stars in place of the secrets of every URL in it. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder();
    int copied = 0;
    int at = text.indexOf("://");
    while (at >= 0) {
      int start = startOfScheme(text, at, copied);
      int end = endOfUrl(text, at);
      shown.append(text, copied, start);
      shown.append(RedactedUrls.of(withoutOddPassword(text.substring(start, end), at + 3 - start)));
      copied = end;
      at = text.indexOf("://", end);
    }
    return shown.append(text, copied, text.length()).toString();
  }

  /** Where a place in a text is in what is shown of it, which may be shorter by a secret. */
  public static int placeOf(String text, int place) {
    return Math.min(of(text.substring(0, place)).length(), of(text).length());
  }

  private static int startOfScheme(String text, int colon, int from) {
    int start = colon;
    while (start > from && isSchemeCharacter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isSchemeCharacter(char c) {
    boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    return letter || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
  }

  private static int endOfUrl(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) > ' ' && "\"'<>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Hides a password that holds what ends a host, so that it is none to a parser. */
  private static String withoutOddPassword(String url, int authority) {
    int host = authority;
    int colon = -1;
    while (host < url.length() && "/?#@".indexOf(url.charAt(host)) < 0) {
      colon = url.charAt(host) == ':' && colon < 0 ? host : colon;
      host++;
    }
    boolean odd = colon >= 0 && !url.substring(colon + 1, host).chars().allMatch(c -> c < ':');
    int at = url.lastIndexOf('@');
    return odd && at > host && url.charAt(host) != '@'
        ? url.substring(0, colon + 1) + HIDDEN + url.substring(at)
        : url;
  }
}
