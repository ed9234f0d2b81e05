package io.github.wheelscout.finder.rule;

import org.jspecify.annotations.Nullable;

/** The {@code #egg=} fragment of old links. */
public final class EggFragment {

  private EggFragment() {}

  /** Its value, null if the URL has none or an empty one. */
  public static @Nullable String of(String url) {
    int at = url.indexOf("egg=");
    while (at > 0 && url.charAt(at - 1) != '#' && url.charAt(at - 1) != '&') {
      at = url.indexOf("egg=", at + 1);
    }
    if (at <= 0) {
      return null;
    }
    int end = url.indexOf('&', at);
    String value = url.substring(at + 4, end < 0 ? url.length() : end);
    return value.isEmpty() ? null : value;
  }
}
