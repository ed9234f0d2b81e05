package io.github.wheelscout.spi;

import java.util.Map;
import java.util.Objects;

/**
 * A place to look, as the user named it.
 *
 * @param kind what the user said it is
 * @param location where it is: a URL, a path or whatever a plugin understands
 * @param options the options of the provider that is asked, by key
 */
public record SourceSpec(Kind kind, String location, Map<String, String> options) {

  /** What a place to look can be. */
  public enum Kind {
    /** It has a page for each project. */
    INDEX,
    /** It names files of any project. */
    FIND_LINKS
  }

  /** Keeps an immutable copy of the options. */
  public SourceSpec {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(location, "location");
    options = Map.copyOf(options);
  }
}
