package io.github.wheelscout.finder;

import io.github.wheelscout.spi.Link;

/**
 * A link and the source it was found in.
 *
 * @param source the location of the source
 * @param sourceRank the place of the source among all, find-links first, counted from 0
 */
public record SourcedLink(Link link, String source, int sourceRank) {}
