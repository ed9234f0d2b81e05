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
      while (common > 0 && !link.url().startsWith(first.substring(0, common))) {
        common = first.lastIndexOf('/', common - 2) + 1;
      }
    }
    return first.substring(0, common);
  }
}
