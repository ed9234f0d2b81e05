package io.github.wheelscout.index.compact;

import io.github.wheelscout.spi.Link;
import java.util.List;

/** What the URLs of a page have in common. */
final class UrlPrefix {

  private UrlPrefix() {}

  /** How all of them begin, up to a slash. */
  static String of(List<Link> links) {
    if (links.isEmpty()) {
      return "";
    }
    String first = links.getFirst().url();
    int common = first.lastIndexOf('/') + 1;
    for (Link link : links) {
      int same = common(first, link.url(), common);
      common = same == common ? common : first.lastIndexOf('/', same - 1) + 1;
    }
    return first.substring(0, common);
  }

  /** How many characters two texts begin with alike, of so many at most. */
  private static int common(String one, String other, int most) {
    int end = Math.min(most, other.length());
    int common = 0;
    while (common < end && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common;
  }
}
