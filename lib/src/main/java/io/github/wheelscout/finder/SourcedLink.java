package io.github.wheelscout.finder;

import io.github.wheelscout.spi.Link;

/**
 * A link and the page it was found on.
 *
 * @param page the page, and so the source
 * @param sourceRank the place of the source among all, find-links first, counted from 0
 */
public record SourcedLink(Link link, PageFacts page, int sourceRank) {

  /** A link of a page that says nothing of the project as a whole. */
  public SourcedLink(Link link, String source, int sourceRank) {
    this(link, new PageFacts(source, null, null, null), sourceRank);
  }

  /** The location of the source. */
  public String source() {
    return page.source();
  }
}
