package io.github.wheelscout.finder;

import java.util.Locale;

/** What can decide between two candidates, in the order in which it does. */
public enum SortKey {
  /** The one has a digest that the user allows. */
  HASH,
  /** The other is yanked. */
  YANKED,
  /** The one is a wheel, and wheels are preferred to newer source archives. */
  WHEEL,
  /** The one has the higher version. */
  VERSION,
  /** The target prefers the tag of the one; it prefers every tag to a source archive. */
  TAG,
  /** The one has the higher build tag. */
  BUILD_TAG,
  /** The one comes from an earlier source. */
  SOURCE,
  /** The name of the one comes first in alphabetical order. */
  FILENAME,
  /** The URL of the one comes first in alphabetical order. */
  URL,
  /** The one was found first. */
  ORDER_FOUND,
  /** A plugin put the one before the other, whatever the order of preference. */
  FILTER;

  /** The word in output, in kebab-case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
