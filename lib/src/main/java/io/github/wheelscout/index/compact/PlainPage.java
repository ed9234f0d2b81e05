package io.github.wheelscout.index.compact;

import io.github.wheelscout.spi.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the files of a page can be judged one by one. */
final class PlainPage {

  private PlainPage() {}

  /**
   * Whether no URL or file name is there twice, no URL has a fragment or query but a digest, and
   * every file name is that of its URL, whichever of the two counts.
   */
  static boolean is(List<Link> links) {
    Set<String> urls = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Link link : links) {
      @Nullable String name = link.filename();
      String url = link.url();
      int hash = url.indexOf('#');
      String file = hash < 0 ? url : url.substring(0, hash);
      boolean plain =
          name != null
              && isPlain(name)
              && file.endsWith("/" + name)
              && !url.contains("egg=")
              && names.add(name)
              && urls.add(url);
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name is the same in a URL, encoded or not. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(c >= '0' && c <= '9') && "-._+!~".indexOf(c) < 0) {
        return false;
      }
    }
    return !name.isEmpty();
  }
}
