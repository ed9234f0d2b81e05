package io.github.wheelscout.link;

import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.url.PercentCoding;
import io.github.wheelscout.url.UrlReference;

/** The name of the file that a link is of. */
public final class LinkName {

  private LinkName() {}

  /** The name under the policy {@code file-name}; empty if there is none. */
  public static String of(Link link, Policies policies) {
    if (policies.is(Policy.FILE_NAME, "key")) {
      return link.filename() == null ? "" : link.filename();
    }
    UrlReference url = UrlReference.parse(link.url());
    String path = PercentCoding.decode(url.path());
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    String name = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    return name.equals(".") || name.equals("..") ? "" : name;
  }
}
