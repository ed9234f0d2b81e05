package io.github.wheelscout.wheel;

import io.github.wheelscout.url.UrlReference;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What hosts were seen to do when they were asked for parts of files, for one run: a second wheel
 * of a host does not repeat what failed with the first. Safe for use by many threads.
 */
public final class RangeHosts {

  /** What a host can do. */
  enum Ability {
    /** Nothing is known against it. */
    ALL,
    /** It refuses {@code bytes=-N}. */
    NO_SUFFIX,
    /** It sends whole files, whatever is asked for. */
    WHOLE_FILES,
    /** It refuses every request for a part. */
    NOTHING
  }

  private final Map<String, Ability> known = new ConcurrentHashMap<>();

  /** Nothing is known yet. */
  public RangeHosts() {}

  Ability of(String url) {
    return known.getOrDefault(origin(url), Ability.ALL);
  }

  void learn(String url, Ability ability) {
    known.put(origin(url), ability);
  }

  private static String origin(String url) {
    UrlReference parsed = UrlReference.parse(url).withoutUserInfo();
    String origin = parsed.scheme() + "://" + Objects.requireNonNullElse(parsed.authority(), "");
    return origin.toLowerCase(Locale.ROOT);
  }
}
