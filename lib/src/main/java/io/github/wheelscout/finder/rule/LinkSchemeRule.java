package io.github.wheelscout.finder.rule;

import io.github.wheelscout.spi.Verdict.Reject;
import io.github.wheelscout.url.UrlReference;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses URLs that nothing is fetched from, and local ones that a page from the network names: it
 * cannot know what is on this machine.
 */
final class LinkSchemeRule implements LinkRule {

  private static final Set<String> NETWORK = Set.of("http", "https");
  private static final Set<String> NEVER = Set.of("data", "javascript", "mailto");

  @Override
  public @Nullable Reject refusal(ExaminedLink link) {
    String url = link.link().url();
    if (url.startsWith("https://") || url.startsWith("http://")) {
      return null;
    }
    String scheme = scheme(url);
    boolean remote = NETWORK.contains(scheme(link.link().comesFrom()));
    boolean known = remote ? NETWORK.contains(scheme) : !NEVER.contains(scheme);
    return known
        ? null
        : LinkRule.refuse(
            RejectionCode.UNSAFE_SCHEME,
            "its URL begins with '"
                + scheme
                + ":'"
                + (remote ? ", and its page is on the network" : ""));
  }

  private static String scheme(String url) {
    String scheme = UrlReference.parse(url).scheme();
    return scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
  }
}
